import type { Editor } from '@tiptap/core'
import { toggleMark } from '@tiptap/pm/commands'
import type { IconName } from '@/components/ui/icons/icon-paths'
import { requestLink } from '../links/request-link'
import { insertFootnote } from '../nodes/footnote'
import { focusedFootnote } from '../nodes/footnote-view'

/** A button over the page. */
export interface ToolbarCommand {
  id: string
  name: string
  shortcut: string
  icon: IconName
  /** Stands in the bar of a phone too; the others are in its menu. */
  always?: boolean
  /** Undefined for what cannot be on. */
  isActive?: (editor: Editor) => boolean
  run: (editor: Editor) => unknown
}

/** A mark is set where the caret is: in the words of a note that is open, else on the page. */
function mark(id: string, name: string, shortcut: string, icon: IconName): ToolbarCommand {
  return {
    id,
    name,
    shortcut,
    icon,
    isActive: (editor) => editor.isActive(id),
    run: (editor) => {
      const words = focusedFootnote()
      const type = editor.schema.marks[id]
      if (words && type) {
        words.focus()
        return toggleMark(type)(words.state, words.dispatch)
      }
      return editor.chain().focus().toggleMark(id).run()
    },
  }
}

export const toolbarCommands: readonly ToolbarCommand[] = [
  { ...mark('bold', 'Bold', 'Mod-b', 'bold'), always: true },
  { ...mark('italic', 'Italic', 'Mod-i', 'italic'), always: true },
  mark('strike', 'Struck through', 'Mod-Shift-s', 'strike'),
  mark('code', 'Code', 'Mod-e', 'code'),
  {
    id: 'link',
    name: 'Link',
    shortcut: 'Mod-k',
    icon: 'link',
    isActive: (editor) => editor.isActive('link'),
    run: (editor) => requestLink(editor, focusedFootnote()),
  },
  {
    id: 'footnote',
    name: 'Footnote',
    shortcut: 'Mod-Alt-f',
    icon: 'footnote',
    run: (editor) => editor.commands.command(insertFootnote),
  },
  { id: 'undo', name: 'Undo', shortcut: 'Mod-z', icon: 'undo', run: (editor) => editor.chain().focus().undo().run() },
  { id: 'redo', name: 'Redo', shortcut: 'Mod-Shift-z', icon: 'redo', run: (editor) => editor.chain().focus().redo().run() },
]
