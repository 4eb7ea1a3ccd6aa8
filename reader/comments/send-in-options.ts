import { announce } from '../announce'
import { guarded } from '../guarded'
import { element, threadRegion } from './page-parts'
import { parseAnswer } from './parse-answer'

/** Sends the forms under More without leaving the page, and shows what the server answers in their place. */
export function sendInOptions(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target instanceof HTMLFormElement ? event.target : null
    const list = form?.closest<HTMLElement>('article .options')
    // A form that has its own way to be sent has prevented this.
    if (!form || !list || event.defaultPrevented || form.dataset.enhance) return
    event.preventDefault()
    guarded(send)(form, list)
  })
}

async function send(form: HTMLFormElement, list: HTMLElement): Promise<void> {
  if (form.dataset.busy) return
  form.dataset.busy = '1'
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
  const response = await fetch(form.action, { method: 'POST', body, headers: { accept: 'text/html' } }).catch(() => null)
  const answered = response && (await parseAnswer(response))
  delete form.dataset.busy
  const redrawn = answered?.querySelector<HTMLElement>('[data-region="options"]')
  if (!response || !redrawn) return say(list, 'error', threadRegion(document)?.dataset.notLiked ?? '')
  for (const known of redrawn.querySelectorAll('[data-step="like"], [data-step="reply"]')) known.remove()
  list.replaceWith(redrawn)
  const done = response.ok ? answered?.querySelector('.form-alert.done')?.textContent : undefined
  if (done) say(redrawn, 'done', done)
  else redrawn.querySelector<HTMLElement>(response.ok ? 'a, button, summary' : '[aria-invalid], .form-alert a, .form-alert')?.focus()
}

/** In the list, and heard. */
function say(list: HTMLElement, kind: 'done' | 'error', words: string): void {
  list.querySelector(':scope > .said')?.remove()
  const line = element('li', `said ${kind}`, words)
  line.tabIndex = -1
  list.prepend(line)
  line.focus()
  announce(words)
}
