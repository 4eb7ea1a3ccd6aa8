import { forgetDraft } from './drafts'
import type { Page } from './page'

interface Sending {
  panel: HTMLElement
  /** Puts a form that the server has drawn again in the place of the one that was sent. */
  dress: (drawn: HTMLFormElement) => void
  quote: string
  page: Page
}

/** Sends the form without leaving the essay, or has it looked at, and shows what the server answers. */
export async function sendForm(form: HTMLFormElement, submitter: HTMLElement | null, sending: Sending): Promise<void> {
  const { page } = sending
  if (form.dataset.busy) return
  const address = submitter instanceof HTMLButtonElement && submitter.dataset.preview !== undefined ? submitter.formAction : form.action
  const done = page.busy(form)
  try {
    await page.stampIsReady(form)
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    const response = await fetch(address, { method: 'POST', body, headers: { accept: 'text/html' }, signal: AbortSignal.timeout(20_000) })
    const answered = await page.parseAnswer(response)
    done()
    showAnswer(form, response, answered, sending)
  } catch (error) {
    done()
    page.complain(form, page.formMessage(form, 'notSent'))
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error
  }
}

function showAnswer(form: HTMLFormElement, response: Response, answered: Document | null, sending: Sending): void {
  const { page, dress } = sending
  const drawn = answered?.querySelector<HTMLFormElement>('form[data-enhance="passage"]')
  if (drawn) {
    dress(drawn)
    const preview = response.ok ? drawn.querySelector<HTMLElement>('.preview') : null
    if (preview) showPreview(drawn, preview)
    else page.focusComplaint(drawn)
  } else if (answered && response.ok) showDone(form, response, answered, sending)
  else page.complain(form, page.formMessage(form, 'refused', { status: String(response.status) }))
}

/** How it will look, until something else is typed. */
function showPreview(form: HTMLFormElement, preview: HTMLElement): void {
  preview.tabIndex = -1
  preview.focus()
  form.addEventListener('input', () => preview.remove(), { once: true })
}

/** It has arrived: said where the form was. The reader stays at the passage; the thread has the comment already. */
function showDone(form: HTMLFormElement, response: Response, answered: Document, { panel, quote, page }: Sending): void {
  if (page.fieldOf(form, 'name')?.value) page.rememberGuest(form)
  forgetDraft(form, quote, page)
  const notice = answered.querySelector('[data-notice="comment"]')?.textContent?.trim()
  const said = page.element('div', 'form-alert done')
  said.append(page.element('p', '', notice ?? page.formMessage(form, 'posted')))
  const address = notice ? answered.querySelector<HTMLAnchorElement>('a[data-posted]')?.href : showPosted(response, answered, page)
  const ways = page.element('p', 'ways')
  if (address) ways.append(Object.assign(page.element('a', '', page.formMessage(form, 'seeComment')), { href: address }))
  const close = Object.assign(page.element('button', 'button quiet', page.formMessage(form, 'close')), { type: 'button' })
  close.dataset.close = ''
  ways.append(close)
  said.append(ways)
  said.tabIndex = -1
  panel.replaceChildren(said)
  said.focus({ preventScroll: true })
  panel.scrollIntoView({ block: 'nearest' })
  page.announce(said.firstElementChild?.textContent ?? '')
  page.placeWaiting(page.waitingIn(answered))
}

/** Puts the comment into the thread that stands below, where that is the one that was answered; gives the address of the comment. */
function showPosted(response: Response, answered: Document, page: Page): string {
  const region = page.threadRegion(answered)
  const here = page.threadRegion(document)
  const id = page.newestComment([...(region?.querySelectorAll('li[id^="comment-"]') ?? [])].map((comment) => comment.id))
  const { pathname, search } = new URL(response.url)
  const isHere = pathname + search === location.pathname + location.search
  if (region && here && isHere) page.showThread(here, region)
  return `${isHere ? '' : response.url}#${id}`
}
