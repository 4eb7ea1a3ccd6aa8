import { addressOfFrame } from '../../embeds/insert-embed'
import type { PasteRule } from './pasted-page'

/** A player of a provider that we know is its embed; every other frame is dropped. */
export const readFrames: PasteRule = ({ page }) => {
  for (const frame of page.querySelectorAll('iframe')) {
    const url = addressOfFrame(frame)
    const figure = page.createElement('figure')
    if (url) figure.setAttribute('data-url', url)
    if (url) frame.replaceWith(figure)
    else frame.remove()
  }
}
