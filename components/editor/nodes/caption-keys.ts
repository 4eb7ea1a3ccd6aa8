import type { CommandProps } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'

/** A caption is one paragraph: Enter goes on with the essay below the block. */
export function leaveCaption(name: string) {
  return ({ state, tr, dispatch }: CommandProps) => {
    const { $from } = state.selection
    const paragraph = state.schema.nodes.paragraph
    if (!paragraph || $from.parent.type.name !== name) return false
    const after = $from.after()
    if (dispatch) {
      const next = tr.doc.nodeAt(after)
      if (next?.type !== paragraph || next.content.size > 0) tr.insert(after, paragraph.create())
      tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView()
    }
    return true
  }
}

/** At the beginning of a caption Backspace takes hold of the block. */
export function selectCaptioned(name: string) {
  return ({ state, tr, dispatch }: CommandProps) => {
    const { $from, empty } = state.selection
    if (!empty || $from.parent.type.name !== name || $from.parentOffset > 0) return false
    if (dispatch) tr.setSelection(NodeSelection.create(tr.doc, $from.before()))
    return true
  }
}
