import { guarded } from '../guarded'
import { quoteSelected } from './aid-writing'
import { dressForm } from './dress-forms'
import { fieldOf, threadRegion } from './page-parts'
import { replyForm } from './reply-form'

/** Opens the form under the comment that is answered, and closes it again. Without this, Reply leads to a page of its own. */
export function openReplies(): void {
  // Before the press takes the selection away.
  document.addEventListener('pointerdown', ({ target }) => {
    const link = target instanceof Element ? target.closest('.acts a[href*="/respond?to="]') : null
    pressed = link ? selectedIn(link.closest('article')) : ''
  })
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null
    const close = target?.closest('[data-close]')
    if (close) return guarded(closeReply)(close)
    const link = target?.closest<HTMLAnchorElement>('.acts a[href*="/respond?to="]')
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    if (!link || !plain || !threadRegion(document)?.contains(link)) return
    // Only once the form is open is the link's own way not needed.
    guarded(() => {
      if (openReply(link)) event.preventDefault()
    })()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target instanceof Element && !event.isComposing) guarded(closeReply)(event.target)
  })
}

/** Opens again the form from which somebody went to sign in, and puts them into it; where its comment stands elsewhere by now, on a page of its own. */
export function returnToForm(): void {
  const [is, id] = /^#answer(?:-([\w-]+))?$/.exec(location.hash) ?? []
  if (!is) return
  const own = threadRegion(document)?.querySelector<HTMLTextAreaElement>('form[data-enhance="comment"] textarea[name="text"]')
  const link = id ? document.querySelector<HTMLAnchorElement>(`#comment-${id} .acts a[href*="/respond?to=${id}"]`) : null
  if (!id) own?.focus()
  else if (link) openReply(link)
  else location.replace(`${location.pathname.replace(/\/comments.*/, '')}/respond?to=${id}`)
}

function openReply(link: HTMLAnchorElement): boolean {
  const article = link.closest('article')
  const id = new URL(link.href).searchParams.get('to')
  if (!article || !id) return false
  const open = article.querySelector<HTMLFormElement>('form[data-answers]')
  const form = open ?? replyForm(id, article.querySelector('.who b')?.textContent ?? '')
  if (!form) return false
  if (!open) {
    article.append(form)
    dressForm(form)
  }
  const selected = selectedIn(article) || pressed
  pressed = ''
  const text = fieldOf(form, 'text')
  text?.focus()
  if (selected && text instanceof HTMLTextAreaElement) guarded(quoteSelected)(text, selected)
  return true
}

let pressed = ''

/** What is selected of the text of this very comment. */
function selectedIn(article: Element | null): string {
  const selection = getSelection()
  if (!article || !selection || selection.rangeCount === 0 || selection.isCollapsed) return ''
  const { commonAncestorContainer } = selection.getRangeAt(0)
  return article.contains(commonAncestorContainer) ? selection.toString() : ''
}

/** What was typed stays a draft: opened again, it is there. */
function closeReply(within: Element): void {
  const form = within.closest<HTMLFormElement>('form[data-answers]')
  const link = form?.closest('article')?.querySelector<HTMLAnchorElement>('.acts a')
  form?.remove()
  if (form) link?.focus()
}
