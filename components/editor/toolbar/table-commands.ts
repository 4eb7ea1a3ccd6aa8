import type { Editor } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  toggleHeader,
} from '@tiptap/pm/tables'

/** What can be done to the table that the caret stands in. */
export interface TableCommand {
  id: string
  name: string
  run: (editor: Editor) => void
}

const command = (id: string, name: string, run: Command): TableCommand => ({
  id,
  name,
  run: ({ state, view }) => {
    run(state, view.dispatch)
    view.focus()
  },
})

export const tableCommands: readonly TableCommand[] = [
  command('row-above', 'Row above', addRowBefore),
  command('row-below', 'Row below', addRowAfter),
  command('column-before', 'Column before', addColumnBefore),
  command('column-after', 'Column after', addColumnAfter),
  command('head', 'Heading row, or none', toggleHeader('row')),
  command('head-column', 'Heading column, or none', toggleHeader('column')),
  command('delete-row', 'Delete row', deleteRow),
  command('delete-column', 'Delete column', deleteColumn),
  command('delete', 'Delete table', deleteTable),
]
