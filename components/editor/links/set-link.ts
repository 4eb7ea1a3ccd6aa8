import { getMarkRange } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'

/** Links the selection, or changes the whole link in which the caret stands. Null takes the link away. */
export function setLink(view: EditorView, href: string | null): void {
  const type = view.state.schema.marks.link
  if (!type) return
  const { selection, tr } = view.state
  const around = selection.empty ? getMarkRange(selection.$from, type) : undefined
  const { from, to } = around ?? selection
  tr.removeMark(from, to, type)
  if (href !== null) tr.addMark(from, to, type.create({ href }))
  tr.removeStoredMark(type)
  view.dispatch(tr.scrollIntoView())
  view.focus()
}
