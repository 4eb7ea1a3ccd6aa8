import { type Chosen, chosenIn, fitOf, formAddress } from './chosen'
import { openForm } from './open-form'
import type { Page } from './page'
import { type PageText, readPageText } from './page-text'
import { placeBeside } from './place-beside'

/** A selection that has not changed for so long is one that somebody meant. */
const settledMs = 200

/** Offers what can be done with the passage that is selected: beside it, by pointer, finger and keyboard. */
export function followSelection(text: HTMLElement, page: Page): void {
  const links = document.querySelector<HTMLElement>('[data-passages]')
  if (!links) return
  const acts = actsFrom(links, page)
  links.closest('section')?.before(acts.bar)
  let timer: number | undefined
  let pressed = false

  const show = () => {
    const selection = getSelection()
    const range = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
    const inEssay = range && text.contains(range.startContainer)
    const pageText = inEssay ? readPageText(text) : null
    const chosen = pageText && range ? chosenIn(pageText, range) : null
    if (pageText && chosen) acts.show(pageText, chosen)
    else acts.hide()
  }
  const later = () => {
    clearTimeout(timer)
    timer = window.setTimeout(page.guarded(show), settledMs)
  }
  document.addEventListener('selectionchange', () => {
    // Whoever has gone on to the buttons has what they selected.
    if (acts.bar.contains(document.activeElement) && getSelection()?.isCollapsed) return
    if (getSelection()?.isCollapsed) acts.hide()
    if (pressed) return
    // Where they are shown already they go along at once: they would lie on what is selected now.
    if (acts.bar.hidden) later()
    else requestAnimationFrame(page.guarded(show))
  })
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    // A finger selects by what the browser makes of it, which need not tell the page when it is lifted.
    pressed = pointerType !== 'touch' && !(target instanceof Node && acts.bar.contains(target))
  })
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, () => {
      if (pressed) later()
      pressed = false
    })
  }
  document.addEventListener('keydown', (event) => {
    if (acts.bar.hidden || event.isComposing) return
    if (event.key === 'Escape') acts.hide()
    if (event.key !== 'Tab' || event.shiftKey || document.activeElement !== document.body) return
    event.preventDefault()
    acts.bar.querySelector<HTMLElement>('a:not([hidden]), button:not([hidden])')?.focus()
  })
  addEventListener('resize', later)
  later()
}

interface Acts {
  bar: HTMLElement
  show: (text: PageText, chosen: Chosen) => void
  hide: () => void
}

/** The same ways as stand under the essay, by their short names, and the button that copies a link to the passage. */
function actsFrom(links: HTMLElement, page: Page): Acts {
  const bar = page.element('div', 'passage-acts')
  bar.setAttribute('role', 'group')
  bar.ariaLabel = links.dataset.passages ?? ''
  bar.hidden = true
  const ways = [...links.querySelectorAll('a')].map((link) => {
    const way = page.element('a', '', link.dataset.short ?? link.textContent ?? '')
    way.rel = 'nofollow'
    return { way, address: link.href }
  })
  const tooLong = page.element('span', '', links.dataset.tooLong)
  const copy = document.querySelector<HTMLElement>('[data-copy="passage"]')
  bar.append(...ways.map(({ way }) => way), tooLong)
  // A press must not take the selection away before it is read.
  bar.addEventListener('pointerdown', (event) => event.preventDefault())
  let chosenNow: { text: PageText; chosen: Chosen } | undefined
  bar.addEventListener('click', (event) => {
    const way = event.target instanceof Element ? event.target.closest('a') : null
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    if (!way || !plain || !chosenNow) return
    event.preventDefault()
    page.guarded(openForm)(way, chosenNow.chosen, bar, page)
  })
  return {
    bar,
    show(text, chosen) {
      const fit = fitOf(chosen)
      for (const { way, address } of ways) {
        way.href = formAddress(address, text, chosen)
        way.hidden = fit !== 'fits'
      }
      tooLong.hidden = fit !== 'long'
      chosenNow = { text, chosen }
      // Moved under the finger of whoever has reached it already, it would be lost to them.
      if (copy && copy !== document.activeElement) bar.append(copy)
      const wasHidden = bar.hidden
      bar.hidden = fit === 'short' && (copy?.hidden ?? true)
      placeBeside(bar, chosen.range)
      if (wasHidden && fit === 'fits') page.announce(links.dataset.offered ?? '')
    },
    hide() {
      if (bar.contains(document.activeElement)) (document.activeElement as HTMLElement).blur()
      bar.hidden = true
    },
  }
}
