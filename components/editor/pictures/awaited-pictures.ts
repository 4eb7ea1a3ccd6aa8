import type { Editor } from '@tiptap/core'
import { landPicture } from './land-picture'
import type { PictureStore } from './picture-store'

/** The places of the essay that wait for a picture which could not be brought, in reading order. */
export function awaitedPictures(editor: Editor, store: PictureStore): string[] {
  const awaited: string[] = []
  editor.state.doc.descendants((node) => {
    const uploadId = node.type.name === 'figure' ? String(node.attrs.uploadId) : ''
    if (uploadId && store.upload(uploadId)?.state === 'awaited') awaited.push(uploadId)
    return node.isBlock && !node.isTextblock
  })
  return awaited
}

/** Gives pictures to the places that wait for them, from one of them on. False where none waits there. */
export function fillAwaited(editor: Editor, store: PictureStore, files: readonly File[], from?: string): boolean {
  const awaited = awaitedPictures(editor, store)
  const first = from === undefined ? 0 : awaited.indexOf(from)
  const pictures = files.filter((file) => file.type.startsWith('image/'))
  const places = awaited.slice(Math.max(0, first), Math.max(0, first) + pictures.length)
  if (first < 0 || places.length === 0) return false
  for (const [at, uploadId] of places.entries()) {
    const picture = pictures[at]
    if (picture) store.give(uploadId, picture, landPicture(editor))
  }
  return true
}

/** Takes the places out again, and leaves their captions. */
export function forgetAwaited(editor: Editor, store: PictureStore): void {
  const awaited = new Set(awaitedPictures(editor, store))
  const { tr, doc, schema } = editor.state
  const places: { from: number; to: number; caption: boolean }[] = []
  doc.descendants((node, from) => {
    if (node.type.name === 'figure' && awaited.has(String(node.attrs.uploadId)))
      places.push({ from, to: from + node.nodeSize, caption: node.content.size > 0 })
    return node.isBlock && !node.isTextblock
  })
  for (const { from, to, caption } of places.reverse()) {
    const paragraph = schema.nodes.paragraph
    if (caption && paragraph) tr.setNodeMarkup(from, paragraph)
    else tr.delete(from, to)
  }
  if (tr.docChanged) editor.view.dispatch(tr)
}
