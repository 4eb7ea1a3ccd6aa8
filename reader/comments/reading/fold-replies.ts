import type { Page, Texts } from './read-along'

/** Gives every line of replies a button, at its edge, that folds it away and brings it back. Done again for lists that the server has drawn since. */
export function foldReplies(region: HTMLElement, { fold, unfold }: Texts, { element }: Pick<Page, 'element'>): void {
  const dress = () => {
    for (const list of region.querySelectorAll<HTMLElement>('ol.replies')) {
      if (list.previousElementSibling?.classList.contains('fold')) continue
      const button = Object.assign(element('button', 'fold'), { type: 'button' })
      list.before(button)
      show(button, list.hidden === true)
    }
  }
  const show = (button: HTMLElement, folded: boolean) => {
    button.setAttribute('aria-expanded', String(!folded))
    button.textContent = folded ? unfold : fold
    const list = button.nextElementSibling
    if (list instanceof HTMLElement) list.hidden = folded
  }
  region.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button.fold') : null
    if (button) show(button, button.ariaExpanded === 'true')
  })
  // A link to a comment that is folded away opens what folds it.
  addEventListener('hashchange', () => {
    const asked = document.getElementById(location.hash.slice(1))
    for (
      let list = asked?.closest<HTMLElement>('ol.replies[hidden]');
      list;
      list = list.parentElement?.closest<HTMLElement>('ol.replies[hidden]')
    ) {
      const button = list.previousElementSibling
      if (button instanceof HTMLElement) show(button, false)
      asked?.scrollIntoView({ block: 'center' })
    }
  })
  dress()
  new MutationObserver(dress).observe(region, { childList: true, subtree: true })
}
