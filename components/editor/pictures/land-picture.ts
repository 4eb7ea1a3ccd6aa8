import type { Editor } from '@tiptap/react'
import type { MediaView } from '@/domain/media/types'

/** Gives a picture that has arrived its place in the essay. Not a step of the undo history: undo must not bring the wait back. */
export function landPicture(editor: Editor) {
  return (uploadId: string, media: MediaView): void => {
    if (editor.isDestroyed) return
    const { tr, doc } = editor.state
    doc.descendants((node, position) => {
      if (node.type.name !== 'figure') return node.isBlock && !node.isTextblock
      if (node.attrs.uploadId === uploadId) tr.setNodeMarkup(position, null, { ...node.attrs, mediaId: media.id, uploadId: '' })
      return false
    })
    if (tr.docChanged) editor.view.dispatch(tr.setMeta('addToHistory', false))
  }
}
