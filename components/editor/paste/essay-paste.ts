import { Extension } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { plainTextToDocument } from '@/domain/articles/paste/plain-text-to-document'
import { insertPictures } from '../pictures/insert-pictures'
import type { PictureShelf } from '../pictures/picture-shelf'
import { cleanPastedHtml } from './clean-pasted-html'

export interface EssayPasteOptions {
  shelf: PictureShelf
  /** Hears what was pasted as plain text. */
  onText: (text: string) => void
}

/** What comes from the clipboard or by dragging: pictures are sent, pages of other programs cleaned, plain text read as an essay. */
export const EssayPaste = Extension.create<EssayPasteOptions>({
  name: 'essayPaste',
  // Before the library's own paste rules.
  priority: 200,
  addProseMirrorPlugins() {
    const { editor, options } = this
    return [
      new Plugin({
        props: {
          transformPastedHTML: cleanPastedHtml,
          handlePaste: (view, event) => {
            const data = event.clipboardData
            if (!data) return false
            // Word sends a picture of the text along with the text; only a clipboard without text means the picture.
            if (!data.types.includes('text/html') && insertPictures(editor, options.shelf, [...data.files])) return true
            const text = data.getData('text/plain')
            if (data.types.includes('text/html') || !text.includes('\n') || editor.isActive('codeBlock')) return false
            options.onText(text)
            const parsed = editor.schema.nodeFromJSON(plainTextToDocument(text))
            view.dispatch(view.state.tr.replaceSelection(Slice.maxOpen(parsed.content)).scrollIntoView().setMeta('paste', true))
            return true
          },
          handleDrop: (view, event, _slice, moved) => {
            const files = [...(event.dataTransfer?.files ?? [])]
            if (moved || files.length === 0) return false
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
            return insertPictures(editor, options.shelf, files, at)
          },
        },
      }),
    ]
  },
})
