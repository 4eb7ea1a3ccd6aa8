import type { Editor } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'

/** The part of the essay that a link is asked for: the page itself, or the page of a note. */
export interface LinkRequest {
  view: EditorView
  /** What the link at the caret leads to; empty: there is none yet. */
  href: string
}

type Listener = (request: LinkRequest) => void
const listeners = new WeakMap<Editor, Listener>()

/** The link dialog of this editor, once it is shown, hears requests here. */
export function onLinkRequest(editor: Editor, listener: Listener): () => void {
  listeners.set(editor, listener)
  return () => listeners.delete(editor)
}

/** Asks the author for an address. False where there is nothing that could become a link. */
export function requestLink(editor: Editor, view: EditorView | undefined = editor.view): boolean {
  const listener = listeners.get(editor)
  const type = editor.schema.marks.link
  if (!listener || !type || !view) return false
  const { selection } = view.state
  const marks = selection.empty ? selection.$from.marks() : (selection.$from.nodeAfter?.marks ?? [])
  const link = type.isInSet(marks)
  if (selection.empty && !link) return false
  listener({ view, href: String(link?.attrs.href ?? '') })
  return true
}
