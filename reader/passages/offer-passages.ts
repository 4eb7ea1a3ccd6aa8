import { afterPaint } from '../after-paint'
import { announce } from '../announce'
import { formMessage } from '../comments/form-messages'
import { busy, complain, focusComplaint } from '../comments/form-states'
import { rememberGuest, signForm } from '../comments/known-guest'
import { newestComment } from '../comments/newest-comment'
import { element, fieldOf, threadRegion } from '../comments/page-parts'
import { parseAnswer } from '../comments/parse-answer'
import { renameIds } from '../comments/reply-form'
import { showThread, threadShown } from '../comments/show-thread'
import { placeWaiting, waitingIn } from '../comments/show-waiting'
import { dropStamp, stampIsReady } from '../comments/stamps/stamp-forms'
import { guarded } from '../guarded'
import { load } from '../on-demand/load'
import { keep, recall } from '../storage'

/** What can be done with a passage is loaded when one is selected, and the counts beside passages where there are some: who only reads pays for neither. */
export function offerPassages(): void {
  const text = document.getElementById('text')
  if (!text || !passageLinks()) return
  afterPaint(showCounts)
  document.addEventListener(threadShown, showCounts)
  const first = () => {
    const selection = getSelection()
    if (!selection || selection.isCollapsed || !text.contains(selection.anchorNode)) return
    document.removeEventListener('selectionchange', first)
    guarded(async () => (await load('passages')).followSelection(text, page))()
  }
  document.addEventListener('selectionchange', first)
}

export const passageLinks = () => document.querySelector<HTMLElement>('[data-passages]')

const showCounts = guarded(async () => {
  const text = document.getElementById('text')
  if (text && passageLinks()?.dataset.counts) (await load('counts')).showCounts(text, page)
})

const page = {
  announce,
  busy,
  complain,
  dropStamp,
  element,
  fieldOf,
  focusComplaint,
  formMessage,
  guarded,
  keep,
  newestComment,
  parseAnswer,
  placeWaiting,
  recall,
  rememberGuest,
  renameIds,
  showThread,
  signForm,
  stampIsReady,
  threadRegion,
  waitingIn,
}
