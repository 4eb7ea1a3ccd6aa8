import { preload } from 'react-dom'
import text from './files/broadside-serif-latin-400.woff2?url'
import italic from './files/broadside-serif-latin-400-italic.woff2?url'
import bold from './files/broadside-serif-latin-700.woff2?url'
import label from './files/sofia-sans-condensed-latin-400-700.woff2?url'

/**
 * Asks early for the four fonts that every first screen needs; the style sheet names them too late. The one that most is set in
 * comes first.
 */
export function preloadFirstFonts(): void {
  for (const address of [text, bold, label, italic]) preload(address, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
}
