/** What the page's own script lends: a second copy would be loaded for nothing, and could not make a policy of the same name. */
export interface Page {
  announce: (words: string) => void
  element: typeof import('../page-parts').element
  guarded: typeof import('../../guarded').guarded
  parseAnswer: typeof import('../parse-answer').parseAnswer
  showThread: typeof import('../show-thread').showThread
}
