import { foldReplies } from './fold-replies'
import { markNewSince } from './new-since'
import { rememberOrder } from './remember-order'

/** What the page's own script lends: a second copy of it would be loaded for nothing. */
export interface Page {
  announce: (words: string) => void
  hasTakenPart: () => boolean
  element: typeof import('../page-parts').element
  keep: typeof import('../../storage').keep
  recall: typeof import('../../storage').recall
  parseAnswer: typeof import('../parse-answer').parseAnswer
  showThread: typeof import('../show-thread').showThread
}

/** What the server wrote on the thread for us to say. */
export interface Texts {
  /** How many are new, by the categories of Intl.PluralRules. */
  newSince: Record<string, string>
  nextNew: string
  fold: string
  unfold: string
}

/** Makes a long thread easier to come back to. Each part helps without the others. */
export async function readAlong(region: HTMLElement, page: Page): Promise<void> {
  const texts: Texts = JSON.parse(region.dataset.reading ?? '{}')
  // First, because it may show other comments.
  await rememberOrder(region, page).catch(() => undefined)
  if (page.hasTakenPart()) markNewSince(region, texts, page)
  foldReplies(region, texts, page)
}
