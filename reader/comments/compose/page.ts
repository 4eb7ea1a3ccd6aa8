/** What the page's own script lends: a second copy would be loaded for nothing, and could not make a policy of the same name. */
export interface Page {
  announce: (words: string) => void
  busy: typeof import('../form-states').busy
  complain: typeof import('../form-states').complain
  dressForms: typeof import('../dress-forms').dressForms
  element: typeof import('../page-parts').element
  fieldOf: typeof import('../page-parts').fieldOf
  forgetDraft: typeof import('../drafts').forgetDraft
  formMessage: typeof import('../form-messages').formMessage
  guarded: typeof import('../../guarded').guarded
  renameIds: typeof import('../reply-form').renameIds
  parseAnswer: typeof import('../parse-answer').parseAnswer
  showAnswer: typeof import('../show-answer').showAnswer
  dressComments: typeof import('../dress-comments').dressComments
}
