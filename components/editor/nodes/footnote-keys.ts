import type { Editor } from '@tiptap/core'
import { baseKeymap, toggleMark } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import type { Command, Plugin } from '@tiptap/pm/state'
import { requestLink } from '../links/request-link'

/** The keys inside a note: the essay's own marks and history, and the ways back into the text. */
export function footnoteKeys(editor: Editor, leave: (side: 'before' | 'after' | 'remove') => void): Plugin[] {
  const { marks, nodes } = editor.schema
  const mark = (name: string): Command => (marks[name] ? toggleMark(marks[name]) : () => false)
  const go = (side: 'before' | 'after' | 'remove') => {
    leave(side)
    return true
  }
  const onwards: Command = () => go('after')
  const lineBreak: Command = (state, dispatch) => {
    if (nodes.hardBreak) dispatch?.(state.tr.replaceSelectionWith(nodes.hardBreak.create()).scrollIntoView())
    return true
  }
  const removeIfEmpty: Command = (state) => state.doc.content.size === 0 && go('remove')
  const leaveAtEnd: Command = ({ selection, doc }) => selection.empty && selection.to === doc.content.size && go('after')
  const leaveAtStart: Command = ({ selection }) => selection.empty && selection.from === 0 && go('before')
  const undo: Command = () => {
    const undone = editor.commands.undo()
    // The note itself may be what is undone, and the caret's place with it.
    if (!editor.view.dom.contains(document.activeElement)) editor.view.focus()
    return undone
  }
  const keys: Record<string, Command> = {
    'Mod-b': mark('bold'),
    'Mod-i': mark('italic'),
    'Mod-Shift-s': mark('strike'),
    'Mod-e': mark('code'),
    'Mod-k': (_state, _dispatch, view) => requestLink(editor, view),
    'Mod-z': undo,
    'Mod-Shift-z': () => editor.commands.redo(),
    'Mod-y': () => editor.commands.redo(),
    'Shift-Enter': lineBreak,
    Enter: onwards,
    Escape: onwards,
    Tab: onwards,
    Backspace: removeIfEmpty,
    ArrowRight: leaveAtEnd,
    ArrowLeft: leaveAtStart,
  }
  return [keymap(keys), keymap(baseKeymap)]
}
