import type { Page } from './page'
import { send } from './send'

/** Shows what was typed as it will look, above its box, until something else is typed. The server draws it, as it draws comments. */
export async function preview(form: HTMLFormElement, address: string, page: Page): Promise<void> {
  if (form.dataset.busy) return
  const sent = await send(form, address, page)
  if (!sent) return
  const shown = sent.answered?.querySelector<HTMLElement>('[data-region="preview"]')
  if (!sent.response.ok || !shown) return page.showAnswer(form, sent.response, sent.answered)
  form.querySelector('.form-alert')?.remove()
  form.querySelector('.preview')?.remove()
  form.querySelector('.field')?.before(shown)
  shown.tabIndex = -1
  shown.focus()
  form.addEventListener('input', () => shown.remove(), { once: true })
}
