import { type CommandProps, Node } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { addRowAfter, goToNextCell, isInTable, nextCell, selectionCell, tableEditing } from '@tiptap/pm/tables'
import { insertBlocks } from '../blocks/insert-blocks'
import { TableView } from './table-view'

// The library finds rows and cells by these roles, and counts with spans; here every cell takes one place.
const cellAttributes = {
  colspan: { default: 1, rendered: false },
  rowspan: { default: 1, rendered: false },
  colwidth: { default: null, rendered: false },
}
const cellContent = '(text | hardBreak)*'

const TableCell = Node.create({
  name: 'tableCell',
  content: cellContent,
  isolating: true,
  extendNodeSchema: ({ name }) => (name === 'tableCell' ? { tableRole: 'cell' } : {}),
  addAttributes: () => cellAttributes,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: () => ['td', 0],
})

const TableHeader = Node.create({
  name: 'tableHeader',
  content: cellContent,
  isolating: true,
  extendNodeSchema: ({ name }) => (name === 'tableHeader' ? { tableRole: 'header_cell' } : {}),
  addAttributes: () => cellAttributes,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: () => ['th', 0],
})

const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)+',
  extendNodeSchema: ({ name }) => (name === 'tableRow' ? { tableRole: 'row' } : {}),
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

/** Rows of cells, each one line of text. Tab goes from cell to cell, Enter down its column and out at the end. */
const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  extendNodeSchema: ({ name }) => (name === 'table' ? { tableRole: 'table' } : {}),
  addAttributes: () => ({
    caption: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-caption') ?? '',
      renderHTML: (attributes: Record<string, unknown>) => ({ 'data-caption': attributes.caption }),
    },
  }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
  addNodeView: () => (props) => new TableView(props),
  addKeyboardShortcuts() {
    return {
      Tab: ({ editor: { state, view, commands } }) => {
        if (!isInTable(state)) return false
        if (goToNextCell(1)(state, view.dispatch)) return true
        return commands.command(growTable)
      },
      'Shift-Tab': ({ editor: { state, view } }) => isInTable(state) && (goToNextCell(-1)(state, view.dispatch) || true),
      Enter: () => this.editor.commands.command(goDown),
    }
  },
  addProseMirrorPlugins: () => [tableEditing()],
})

export const articleTable = [Table, TableRow, TableCell, TableHeader]

/** Three columns with a head and two rows; the caret goes into the first cell. */
export function insertTable(props: CommandProps): boolean {
  const inserted = insertBlocks(({ nodes: { table, tableRow, tableCell, tableHeader } }) => {
    if (!table || !tableRow || !tableCell || !tableHeader) return []
    const row = (type: typeof tableCell) =>
      tableRow.create(
        null,
        Array.from({ length: 3 }, () => type.create()),
      )
    return [table.create(null, [row(tableHeader), row(tableCell), row(tableCell)])]
  })(props)
  if (inserted && props.dispatch) {
    const { tr } = props
    const below = tr.selection.$from.before(1)
    const table = tr.doc.resolve(below).nodeBefore
    if (table) tr.setSelection(TextSelection.near(tr.doc.resolve(below - table.nodeSize + 1))).scrollIntoView()
  }
  return inserted
}

/** Tab in the last cell: a new row, and into its first cell. */
function growTable({ state, tr, dispatch }: CommandProps): boolean {
  if (!dispatch) return true
  return addRowAfter(state, () => {
    const $cell = selectionCell(state)
    const after = $cell.after() + 1
    tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1))).scrollIntoView()
  })
}

function goDown({ state, tr, dispatch }: CommandProps): boolean {
  if (!isInTable(state)) return false
  if (!dispatch) return true
  const $cell = selectionCell(state)
  const $below = nextCell($cell, 'vert', 1)
  if ($below) {
    tr.setSelection(TextSelection.near(tr.doc.resolve($below.pos + 1))).scrollIntoView()
    return true
  }
  const after = $cell.after(-1)
  const paragraph = state.schema.nodes.paragraph
  if (tr.doc.nodeAt(after)?.type !== paragraph && paragraph) tr.insert(after, paragraph.create())
  tr.setSelection(TextSelection.near(tr.doc.resolve(after))).scrollIntoView()
  return true
}
