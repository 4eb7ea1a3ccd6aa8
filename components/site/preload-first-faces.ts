import label from '@fontsource-variable/sofia-sans-condensed/files/sofia-sans-condensed-latin-wght-normal.woff2?url'
import text from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'
import { preload } from 'react-dom'

/** Asks early for the two faces that every first screen needs; the style sheet names them too late. */
export function preloadFirstFaces(): void {
  for (const address of [text, label]) preload(address, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
}
