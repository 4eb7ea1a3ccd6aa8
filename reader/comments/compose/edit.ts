import type { Page } from './page'
import { type Sent, send } from './send'

/** Opens the box of the edit page under the comment it is about. Where the page has none, it says why itself. */
export async function editInPlace(link: HTMLAnchorElement, page: Page): Promise<void> {
  const article = link.closest('article')
  const response = await fetch(link.href, { headers: { accept: 'text/html' } })
  const answered = await page.parseAnswer(response)
  const form = answered?.querySelector<HTMLFormElement>('form[data-enhance="edit"]')
  if (!article || !form) return location.assign(link.href)
  article.querySelector('form[data-enhance="edit"]')?.remove()
  article.querySelector('.options')?.remove()
  const more = article.querySelector<HTMLElement>('.acts a[href$="/options"]')
  if (more) more.ariaExpanded = 'false'
  page.renameIds(form, 'edit')
  article.append(form)
  page.dressForms(article)
  const close = Object.assign(page.element('button', 'button quiet', page.formMessage(form, 'cancel')), { type: 'button' })
  // What was typed stays a draft: opened again, it is there.
  close.addEventListener('click', () => leave(form))
  form.querySelector('button.solid')?.after(close)
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) leave(form)
  })
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return
    event.preventDefault()
    page.guarded(save)(form, page)
  })
  form.querySelector('textarea')?.focus()
}

function leave(form: HTMLFormElement): void {
  const article = form.closest('article')
  form.remove()
  article?.querySelector<HTMLElement>('.acts a[href$="/options"]')?.focus()
}

async function save(form: HTMLFormElement, page: Page): Promise<void> {
  if (form.dataset.busy) return
  const sent = await send(form, form.action, page)
  if (!sent) return
  const { response, answered } = sent
  if (response.ok) return showSaved(form, sent, page)
  const redrawn = answered?.querySelector<HTMLFormElement>('form[data-enhance="edit"]')
  const version = redrawn && page.fieldOf(redrawn, 'version')?.value
  const mine = page.fieldOf(form, 'version')
  // Told that it was changed meanwhile, whoever saves again means to.
  if (mine && version != null) mine.value = version
  const why = answered?.querySelector('[role="alert"] p, [data-failure]')?.textContent
  page.complain(form, why ?? page.formMessage(form, 'refused', { status: String(response.status) }))
}

function showSaved(form: HTMLFormElement, { answered }: Sent, page: Page): void {
  const item = form.closest('li')
  const drawn = item && answered?.getElementById(item.id)
  const article = drawn?.querySelector<HTMLElement>(':scope > article')
  if (!item || !drawn || !article) {
    location.reload()
    return
  }
  page.forgetDraft(form)
  item.querySelector(':scope > article')?.replaceWith(article)
  item.classList.toggle('waits', drawn.dataset.waits !== undefined)
  const notice = answered?.querySelector('[data-notice="comment"]')?.textContent
  if (notice) article.querySelector('.waiting')?.replaceChildren(notice)
  page.dressComments(item)
  article.tabIndex = -1
  article.focus({ preventScroll: true })
  page.announce(notice ?? page.formMessage(form, 'saved'))
}
