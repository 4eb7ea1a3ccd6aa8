import { Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** Puts the caret at the nearest place for text and the focus with it, at once: the next stroke must not be lost. */
export function placeCaret(view: EditorView, position: number, bias: 1 | -1 = 1): void {
  const { doc, tr } = view.state
  view.dispatch(tr.setSelection(Selection.near(doc.resolve(position), bias)).scrollIntoView())
  view.focus()
}
