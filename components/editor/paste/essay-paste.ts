import { Extension } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { BlockNode } from '@/domain/articles/document'
import { plainTextToDocument } from '@/domain/articles/paste/plain-text-to-document'
import { structureBlocks } from '@/domain/articles/paste/structure-blocks'
import { pasteAddress, pasteEmbedCode } from '../embeds/insert-embed'
import { insertPictures } from '../pictures/insert-pictures'
import type { PictureShelf } from '../pictures/picture-shelf'
import { cleanPastedHtml } from './clean-pasted-html'

export interface EssayPasteOptions {
  shelf: PictureShelf
  /** Hears the plain text of what was pasted, if it has several lines. */
  onText: (text: string) => void
}

/** What comes from the clipboard or by dragging: pictures are sent, addresses become cards, pages of other programs cleaned, plain text read as an essay. */
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
          transformPasted: (slice) => (editor.isActive('codeBlock') ? slice : structured(slice)),
          handlePaste: (view, event) => {
            const data = event.clipboardData
            if (!data) return false
            // Word sends a picture of the text along with the text; only a clipboard without text means the picture.
            if (!data.types.includes('text/html') && insertPictures(editor, options.shelf, [...data.files])) return true
            const text = data.getData('text/plain')
            if (pasteAddress(view, text) || pasteEmbedCode(editor, text)) return true
            if (!text.includes('\n') || editor.isActive('codeBlock')) return false
            options.onText(text)
            if (data.types.includes('text/html')) return false
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

/** Formatted text, with the lines that say what they are made what they are. One block alone is words within a sentence. */
function structured(slice: Slice): Slice {
  const { content } = slice
  const schema = content.firstChild?.type.schema
  if (!schema || content.childCount < 2) return slice
  const before = content.toJSON() as BlockNode[]
  const after = structureBlocks(before)
  if (after.length === before.length && after.every((block, at) => block === before[at])) return slice
  return Slice.maxOpen(Fragment.fromJSON(schema, after))
}
