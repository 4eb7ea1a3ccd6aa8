import { dressComments } from './dress-comments'
import { element, threadRegion } from './page-parts'
import { parseAnswer } from './parse-answer'
import { somethingWaits } from './who-is-here'

/** Shows a visitor, in the thread that is the same for all, what they wrote and nobody has read yet. Asks only where something may wait. */
export async function showWaiting(): Promise<void> {
  const from = threadRegion(document)?.dataset.waiting
  if (!from || !(await somethingWaits())) return
  const response = await fetch(from, { headers: { accept: 'text/html' } })
  const answered = response.ok && (await parseAnswer(response))
  if (answered) placeWaiting(waitingIn(answered))
}

/** The comments that wait, on a page or in a part of one. */
export function waitingIn(within: ParentNode): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('li[data-waits]')]
}

/** Puts comments that wait where they will stand: newest first above the threads, answers under what they answer. */
export function placeWaiting(waiting: readonly HTMLElement[]): void {
  const region = threadRegion(document)
  if (!region) return
  for (const comment of waiting.toReversed()) {
    const standing = document.getElementById(comment.id)
    if (standing) {
      // One that was let in meanwhile stands there already; one that waits again has left its place among its replies.
      if (standing.querySelector(':scope > .gone')) takePlace(comment, standing)
      continue
    }
    const answered = document.getElementById(`comment-${comment.dataset.waits}`)
    if (answered && region.contains(answered)) listIn(answered, 'replies').append(comment)
    else listIn(region, 'comments').prepend(comment)
  }
  if (waiting.length > 0) region.querySelector('.empty')?.remove()
  dressComments(region)
}

function takePlace(comment: HTMLElement, placeholder: HTMLElement): void {
  comment.querySelector(':scope > ol.replies')?.remove()
  const replies = placeholder.querySelector(':scope > ol.replies')
  if (replies) comment.append(replies)
  placeholder.replaceWith(comment)
}

/** The list of comments in a thread or under a comment; a new one where there was none. */
function listIn(place: Element, kind: 'comments' | 'replies'): Element {
  const known = place.querySelector(`:scope > ol.${kind}`)
  if (known) return known
  const list = element('ol', kind)
  const before = kind === 'comments' ? place.querySelector(':scope > .small:last-child') : null
  place.insertBefore(list, before)
  return list
}
