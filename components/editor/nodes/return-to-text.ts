import type { Editor } from '@tiptap/react'
import type { KeyboardEvent } from 'react'

/** Enter, Escape or the down arrow in a block's own field puts the caret back into the block's text. */
export function returnToText(editor: Editor, position: number | undefined) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape' && event.key !== 'ArrowDown') return
    if (position === undefined) return
    event.preventDefault()
    editor.commands.focus(position + 1)
  }
}
