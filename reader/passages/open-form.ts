import type { Chosen } from './chosen'
import { forgetDraft, restoreDraft, saveDraft } from './drafts'
import { markPassage } from './mark-passage'
import type { Page } from './page'
import { placeBeside } from './place-beside'
import { sendForm } from './send-form'

let opened: { panel: HTMLElement; close: () => void } | undefined

/** Opens the form about a passage under it. The server draws it, as it draws the page that the link leads to without this. */
export async function openForm(way: HTMLAnchorElement, chosen: Chosen, bar: HTMLElement, page: Page): Promise<void> {
  if (way.dataset.busy) return
  way.dataset.busy = '1'
  try {
    const answered = await fetch(way.href, { headers: { accept: 'text/html' } }).then(page.parseAnswer, () => null)
    const form = answered?.querySelector<HTMLFormElement>('form[data-enhance="passage"]')
    // What the page says, it says best itself.
    if (!form) return location.assign(way.href)
    opened?.close()
    showForm(form, way.textContent ?? '', chosen, bar, page)
  } finally {
    delete way.dataset.busy
  }
}

function showForm(form: HTMLFormElement, label: string, chosen: Chosen, bar: HTMLElement, page: Page): void {
  const panel = page.element('div', 'passage-panel')
  panel.setAttribute('role', 'dialog')
  panel.ariaLabel = label
  const place = () => {
    const { left, width } = document.getElementById('text')?.getBoundingClientRect() ?? { left: 0, width: innerWidth }
    panel.style.inlineSize = `${width}px`
    placeBeside(panel, chosen.range, { under: true })
    panel.style.left = `${left - (panel.offsetParent?.getBoundingClientRect().left ?? 0)}px`
  }
  const moved = new ResizeObserver(place)
  const close = () => {
    moved.disconnect()
    panel.remove()
    markPassage(undefined)
    opened = undefined
  }
  opened = { panel, close }
  const dress = (drawn: HTMLFormElement) => {
    dressForm(drawn, chosen.quote, page)
    panel.replaceChildren(drawn)
  }
  bar.hidden = true
  bar.after(panel)
  dress(form)
  markPassage(chosen.range)
  // Before it is looked for: where it stood until then is the end of the essay.
  place()
  moved.observe(document.getElementById('text') ?? panel)
  const leave = () => {
    close()
    // What was typed stays a draft, and what was selected is selected again: its buttons come back.
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(chosen.range)
    ;(document.activeElement as HTMLElement | null)?.blur()
  }
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) leave()
  })
  panel.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-close]')) leave()
  })
  panel.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLElement && target.closest('form')) saveDraft(target.closest('form') as HTMLFormElement, chosen.quote, page)
  })
  panel.addEventListener('submit', (event) => {
    const sent = event.target as HTMLFormElement
    event.stopPropagation()
    // The server has it from here on, and leads back to the passage.
    if (event.submitter?.dataset.signIn !== undefined) return forgetDraft(sent, chosen.quote, page)
    event.preventDefault()
    page.guarded(sendForm)(sent, event.submitter, { panel, dress, quote: chosen.quote, page })
  })
  page.fieldOf(form, 'text')?.focus({ preventScroll: true })
  panel.scrollIntoView({ block: 'nearest' })
}

/** Makes the server's form one that stands in this page: ids of its own, a way out, and what is known already. */
function dressForm(form: HTMLFormElement, quote: string, page: Page): void {
  page.renameIds(form, 'passage')
  const close = Object.assign(page.element('button', 'button quiet', page.formMessage(form, 'cancel')), { type: 'button' })
  close.dataset.close = ''
  form.querySelector('button.solid')?.after(close)
  page.guarded(restoreDraft)(form, quote, page)
  page.guarded(page.signForm)(form)
}
