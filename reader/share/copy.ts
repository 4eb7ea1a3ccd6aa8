import { announce } from '../announce'
import { guarded } from '../guarded'
import { passageAddress } from './passage'

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
    button.addEventListener('click', () => {
      const words = passage?.() ?? (of === 'link' ? url : (button.parentElement?.nextElementSibling?.textContent ?? ''))
      navigator.clipboard.writeText(words).then(
        () => {
          announce(copied)
          button.textContent = copied
          setTimeout(() => {
            button.textContent = said
          }, 2_000)
        },
        () => announce(not),
      )
    })
  }
}

/** Keeps the button under what is selected of the essay; gives what its address is. The keyboard reaches it after the essay. */
function followSelection(button: HTMLButtonElement, url: string): () => string {
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
      selected = range.cloneRange()
      const { left, bottom } = range.getBoundingClientRect()
      const origin = button.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 }
      button.style.left = `${Math.max(8, Math.min(left, innerWidth - button.offsetWidth - 24)) - origin.left}px`
      button.style.top = `${bottom + 10 - origin.top}px`
    }),
  )
  // A press must not take the selection away before it is read.
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  return () => (selected && essay ? passageAddress(selected, essay, url) : url)
}
