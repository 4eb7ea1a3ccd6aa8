import { announce } from '../announce'
import { guarded } from '../guarded'
import { morph } from '../morph/morph'
import { forgetDraft } from './drafts'
import { dressForm } from './dress-forms'
import { formMessage } from './form-messages'
import { complain, focusComplaint } from './form-states'
import { rememberGuest } from './known-guest'
import { newestComment } from './newest-comment'
import { commentForms, element, threadRegion } from './page-parts'
import { parseAnswer } from './parse-answer'
import { answeredBy, fitToComment } from './reply-form'
import { showThread } from './show-thread'
import { placeWaiting, waitingIn } from './show-waiting'

/** Shows what the server answered to a comment form: the thread with the comment in it, word that it waits, or a complaint. */
export function showAnswer(form: HTMLFormElement, response: Response, answered: Document | null): void {
  const notice = answered?.querySelector('[data-notice="comment"]')?.textContent
  const region = answered && threadRegion(answered)
  const redrawn = answered && commentForms(answered)[0]
  const place = answered?.querySelector<HTMLAnchorElement>('a[data-posted]')
  if (answered && response.ok && notice && place) guarded(showTold)(form, notice.trim(), answered, place.href)
  else if (answered && response.ok && notice) showHeld(form, notice.trim(), answered)
  else if (response.ok && region) showPosted(form, response, region)
  else if (!response.ok && redrawn) showRefused(form, redrawn)
  else complain(form, plainRefusal(answered) ?? formMessage(form, 'refused', { status: String(response.status) }))
}

/** What a plain page says, in the publication's language: the server could not even draw the form again. */
const plainRefusal = (answered: Document | null) => answered?.querySelector('[data-failure]')?.textContent

function showPosted(form: HTMLFormElement, response: Response, answered: HTMLElement): void {
  rememberGuest(form)
  forgetDraft(form)
  const id = newestComment([...answered.querySelectorAll('li[id^="comment-"]')].map((comment) => comment.id)) ?? ''
  const here = threadRegion(document)
  const { pathname, search } = new URL(response.url)
  if (!here || pathname + search !== location.pathname + location.search) {
    location.assign(`${response.url}#${id}`)
    return
  }
  if (answeredBy(form)) form.remove()
  showThread(here, answered, form)
  announce(formMessage(form, 'posted'))
  showNew(document.getElementById(id))
}

/** Posted, and something is left to do: the comment in its place with that under it, or, where its place is elsewhere, the words alone. */
async function showTold(form: HTMLFormElement, words: string, answered: Document, address: string): Promise<void> {
  const { pathname, search, hash } = new URL(address)
  const isHere = pathname + search === location.pathname + location.search
  const response = isHere ? await fetch(pathname + search, { headers: { accept: 'text/html' } }).catch(() => null) : null
  const region = response?.ok && threadRegion((await parseAnswer(response)) ?? document.createDocumentFragment())
  if (!response || !region) return showHeld(form, words, answered)
  showPosted(form, response, region)
  const notice = element('p', 'form-alert done', words)
  notice.tabIndex = -1
  document.getElementById(hash.slice(1))?.querySelector('article')?.after(notice)
  notice.focus()
}

function showNew(comment: HTMLElement | null): void {
  const article = comment?.querySelector('article')
  if (!comment || !article) return
  comment.classList.add('new')
  article.tabIndex = -1
  article.focus({ preventScroll: true })
  comment.scrollIntoView({ block: 'center' })
}

function showHeld(form: HTMLFormElement, words: string, answered: Document): void {
  rememberGuest(form)
  forgetDraft(form)
  const notice = element('p', 'form-alert done', words)
  notice.tabIndex = -1
  if (answeredBy(form)) form.replaceWith(notice)
  else {
    form.reset()
    form.querySelector('.form-alert')?.remove()
    form.before(notice)
    dressForm(form)
  }
  const waiting = waitingIn(answered)
  placeWaiting(waiting)
  waiting[0]?.classList.add('new')
  notice.focus()
}

function showRefused(form: HTMLFormElement, redrawn: HTMLFormElement): void {
  const commentId = answeredBy(form)
  if (commentId) fitToComment(redrawn, commentId, form.dataset.name ?? '')
  morph(form, redrawn, { restoreFocus: false })
  dressForm(form)
  focusComplaint(form)
}
