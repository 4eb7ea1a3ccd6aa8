import { guarded } from '../guarded'
import { morph } from '../morph/morph'
import { dressComments } from './dress-comments'
import { dressForms } from './dress-forms'
import { foldMuted } from './muted'
import { showOwnTraces } from './own-traces'
import { isWritten } from './page-parts'
import { answeredBy } from './reply-form'
import { placeWaiting, waitingIn } from './show-waiting'

/** Told to the document when another thread stands in the page. */
export const threadShown = 'threadshown'

/** Shows the thread as the server draws it now. Forms that somebody is typing in stay as they are, but for the one that was sent. */
export function showThread(here: HTMLElement, answered: HTMLElement, sent?: HTMLFormElement): void {
  // The answer is everybody's thread: what only this visitor sees is put back into it.
  const waiting = waitingIn(here)
  for (const comment of waiting) comment.remove()
  morph(here, answered, {
    callbacks: {
      beforeNodeMorphed: (node) => !(node instanceof HTMLFormElement) || node === sent,
      beforeNodeRemoved: (node) => !(node instanceof HTMLFormElement && (answeredBy(node) || isWritten(node))),
    },
  })
  placeWaiting(waiting)
  dressComments(here)
  dressForms(here)
  guarded(foldMuted)(here)
  guarded(showOwnTraces)()
  document.dispatchEvent(new Event(threadShown))
}
