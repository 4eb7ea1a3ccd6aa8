import type { Editor } from '@tiptap/core'
import { placeCaret } from './place-caret'

/** From a block's own field back into its text: the down arrow to its beginning, Enter and Escape to its end. */
export function returnToText(editor: Editor, getPos: () => number | undefined) {
  return (event: Pick<KeyboardEvent, 'key' | 'preventDefault'>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape' && event.key !== 'ArrowDown') return
    const position = getPos()
    const node = position === undefined ? null : editor.state.doc.nodeAt(position)
    if (position === undefined || !node) return
    event.preventDefault()
    if (event.key === 'ArrowDown') placeCaret(editor.view, position + 1)
    else placeCaret(editor.view, position + node.nodeSize - 1, -1)
  }
}
