import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { BlockNode } from '@/domain/document/document'
import { isMarkdown } from '@/domain/document/paste/markdown-signs'
import { plainTextToEssay } from '@/domain/document/paste/plain-text-to-document'
import { structureBlocks } from '@/domain/document/paste/structure-blocks'
import { pasteAddress, pasteEmbedCode } from '../embeds/insert-embed'
import { fillAwaited } from '../pictures/awaited-pictures'
import { insertPictures } from '../pictures/insert-pictures'
import type { PictureStore } from '../pictures/picture-store'
import type { ClipboardRest } from './bring-pictures'
import { googleSliceType } from './html/google-notes'
import { isOwnSlice, ownSerializer } from './own-slices'
import { readHtml } from './read-html'

/** What stands over the text. Where it is empty, a pasted page may fill it. */
export interface ArticleTop {
  title: string
  standfirst: string
}

export interface ArticlePasteOptions {
  store: PictureStore
  /** Hears the plain text of what was pasted, if it has several lines. */
  onText: (text: string) => void
  top: { read: () => ArticleTop; fill: (found: Partial<ArticleTop>) => void }
}

/** What comes from the clipboard or by dragging: pictures are sent, addresses become cards, pages of other programs cleaned, plain text read as an essay. */
export const ArticlePaste = Extension.create<ArticlePasteOptions>({
  name: 'articlePaste',
  // Before the library's own paste rules.
  priority: 200,
  addProseMirrorPlugins() {
    const { editor, options } = this
    // The HTML is cleaned before the library hands out the event that it came with.
    let rest: ClipboardRest & { googleSlice: string } = { files: [], rtf: '', googleSlice: '' }
    return [
      new Plugin({
        props: {
          clipboardSerializer: ownSerializer(editor.schema, window.location.origin),
          handleDOMEvents: {
            paste: (_view, { clipboardData: data }) => {
              rest = {
                files: [...(data?.files ?? [])],
                rtf: data?.getData('text/rtf') ?? '',
                googleSlice: data?.getData(googleSliceType) ?? '',
              }
              return false
            },
            // Wherever in its place a picture is let fall: the library would first look for a position in the text.
            drop: (_view, event) => {
              const files = [...(event.dataTransfer?.files ?? [])]
              const from = awaitedAt(event.target)
              if (from === undefined || !fillAwaited(editor, options.store, files, from)) return false
              event.preventDefault()
              return true
            },
          },
          transformPastedHTML: (html) => {
            const given = rest
            rest = { files: [], rtf: '', googleSlice: '' }
            return isOwnSlice(html, window.location.origin) || editor.isActive('codeBlock') ? html : readHtml(html, given, editor, options)
          },
          transformPasted: (slice) => (editor.isActive('codeBlock') ? slice : structured(slice)),
          handlePaste: (view, event, slice) => {
            const data = event.clipboardData
            if (!data) return false
            // Word sends a picture of the text along with the text; only a clipboard without text means the picture.
            if (!data.types.includes('text/html') && insertPictures(editor, options.store, [...data.files])) return true
            const text = data.getData('text/plain')
            if (pasteAddress(view, text) || pasteEmbedCode(editor, text)) return true
            if ((!text.includes('\n') && !isHeading(view, text)) || editor.isActive('codeBlock')) return false
            options.onText(text)
            if (data.types.includes('text/html') && !isSource(text, data.getData('text/html'))) return replaceEmptyLine(view, slice)
            const { title, document } = plainTextToEssay(text, options.top.read().title.trim() === '' && editor.isEmpty)
            if (title) options.top.fill({ title })
            const parsed = editor.schema.nodeFromJSON(document)
            // A step of its own: what was typed just before, and what is typed next, are others.
            view.dispatch(
              closeHistory(view.state.tr.replaceSelection(Slice.maxOpen(parsed.content)).scrollIntoView().setMeta('paste', true)),
            )
            view.dispatch(closeHistory(view.state.tr))
            return true
          },
          handleDrop: (view, event, _slice, moved) => {
            const files = [...(event.dataTransfer?.files ?? [])]
            if (moved || files.length === 0) return false
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
            return insertPictures(editor, options.store, files, at)
          },
        },
      }),
    ]
  },
})

/** The place of a picture that could not be brought, if the pointer is over one. */
function awaitedAt(target: EventTarget | null): string | undefined {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-awaited]') : null
  return place?.dataset.awaited
}

/** A table or a picture at the beginning takes the place of the empty line it is pasted into. */
function replaceEmptyLine(view: EditorView, slice: Slice): boolean {
  const { $from, empty } = view.state.selection
  const isEmptyLine = empty && $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  if (!isEmptyLine || slice.openStart > 0 || slice.content.childCount < 2) return false
  const { tr } = view.state
  const end = $from.before() + slice.content.size
  tr.replaceWith($from.before(), $from.after(), slice.content)
  tr.setSelection(Selection.near(tr.doc.resolve(Math.min(end, tr.doc.content.size)), -1))
  view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
  return true
}

/** A line of Markdown that is a block, pasted where one may begin. */
function isHeading({ state }: EditorView, text: string): boolean {
  const { parent } = state.selection.$from
  return parent.isTextblock && parent.content.size === 0 && isMarkdown([text]) && /^#/.test(text)
}

/** Markdown as an editor of code copies it: its HTML knows colours and nothing else. */
function isSource(text: string, html: string): boolean {
  const saysMore = /<(h\d|ul|ol|li|a|b|i|strong|em|table|blockquote|p)\b/i.test(html)
  return !saysMore && /white-space:\s*pre/i.test(html) && isMarkdown(text.split('\n'))
}

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
