import { announce } from '../announce'
import { guarded } from '../guarded'
import { load } from '../on-demand/load'

/** Shows the buttons that copy: a link, a citation, a link to the selected passage. Without a clipboard they stay hidden. */
export function offerCopying(): void {
  const keep = document.querySelector<HTMLElement>('[data-keep]')
  if (!keep || !navigator.clipboard) return
  const { keep: url = '', copied = '', not = '' } = keep.dataset
  for (const button of keep.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const of = button.dataset.copy
    const passage = of === 'passage' ? followSelection(button, url) : undefined
    button.hidden = of === 'passage'
    const said = button.textContent
    const copy = async () => {
      const words = (await passage?.()) ?? (of === 'link' ? url : (button.parentElement?.nextElementSibling?.textContent ?? ''))
      const isCopied = await navigator.clipboard.writeText(words).then(
        () => true,
        () => false,
      )
      announce(isCopied ? copied : not)
      if (!isCopied) return
      button.textContent = copied
      setTimeout(() => {
        button.textContent = said
      }, 2_000)
    }
    button.addEventListener('click', guarded(copy))
  }
}

/** Keeps the button under what is selected of the essay; gives what its address is. The keyboard reaches it after the essay. */
function followSelection(button: HTMLButtonElement, url: string): () => Promise<string> {
  const essay = document.getElementById('text')
  let selected: Range | undefined
  document.addEventListener(
    'selectionchange',
    guarded(() => {
      const selection = getSelection()
      const range = selection?.isCollapsed === false ? selection.getRangeAt(0) : undefined
      const within = range && essay?.contains(range.commonAncestorContainer)
      if (!within && document.activeElement === button) return
      button.hidden = !within
      if (!within) return
      // A browser lets a press write only for a moment: what finds the address is there before it.
      addresses()
      selected = range.cloneRange()
      const { left, bottom } = range.getBoundingClientRect()
      const origin = button.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 }
      button.style.left = `${Math.max(8, Math.min(left, innerWidth - button.offsetWidth - 24)) - origin.left}px`
      button.style.top = `${bottom + 10 - origin.top}px`
    }),
  )
  // A press must not take the selection away before it is read.
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  return async () => {
    const known = await addresses()
    return selected && essay && known ? known.passageAddress(selected, essay, url) : url
  }
}

/** Without it the address is the essay's. */
const addresses = () => load('address').catch(() => null)
