import type { Editor } from '@tiptap/core'
import { landPicture } from '../pictures/land-picture'
import type { ArticlePasteOptions } from './article-paste'
import { bringPictures, type ClipboardRest } from './bring-pictures'
import { cleanPastedHtml } from './clean-pasted-html'
import { wordsOf } from './html/elements'

/** HTML of another program as our nodes read it. Its pictures are on their way, or have a place that waits for them; its title is the essay's. */
export function readHtml(
  html: string,
  rest: ClipboardRest & { googleSlice: string },
  editor: Editor,
  options: ArticlePasteOptions,
): string {
  const { store, top } = options
  const before = top.read()
  // What is pasted into the middle of a text begins no essay.
  const { doc, selection } = editor.state
  const isBeginning = doc.textBetween(0, selection.from).trim() === ''
  const { page, pictures, title, standfirst } = cleanPastedHtml(html, {
    origin: window.location.origin,
    googleSlice: rest.googleSlice,
    wantsTitle: isBeginning && before.title.trim() === '',
    wantsStandfirst: isBeginning && before.standfirst.trim() === '',
  })
  if (title || standfirst) top.fill({ ...(title ? { title } : {}), ...(standfirst ? { standfirst } : {}) })
  const files = bringPictures(pictures, pictures.length === 1 && wordsOf(page.body) === '', rest)
  for (const figure of page.querySelectorAll('figure[data-picture]')) {
    const file = files[Number(figure.getAttribute('data-picture'))]
    figure.setAttribute('data-upload-id', file ? store.begin(file, landPicture(editor)) : store.await())
  }
  return page.body.innerHTML
}
