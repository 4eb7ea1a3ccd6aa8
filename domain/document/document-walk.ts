import type { BlockNode, DocumentNode, InlineNode, ListItemNode, TableCellNode, TableRowNode } from './document'

export type AnyNode = DocumentNode | BlockNode | ListItemNode | TableRowNode | TableCellNode | InlineNode

/** The node and everything inside it, in reading order. Safe to recurse: the schema bounds the depth. */
export function* nodesOf(node: AnyNode): Generator<AnyNode> {
  yield node
  if ('content' in node) for (const child of node.content ?? []) yield* nodesOf(child)
}

/** The words of one line of nodes. Footnotes stand elsewhere and are left out; a line break is a space. */
export function inlineText(nodes: readonly InlineNode[] | undefined): string {
  return (nodes ?? []).map((node) => (node.type === 'text' ? node.text : node.type === 'hardBreak' ? ' ' : '')).join('')
}

/** A row of a table as one line: its cells, divided by dots. Empty where every cell is. */
export function rowLine({ content }: TableRowNode): InlineNode[] {
  return content
    .flatMap(({ content: cell }) => (cell?.length ? [cell] : []))
    .flatMap((cell, index) => (index === 0 ? cell : [{ type: 'text', text: ' · ' } as const, ...cell]))
}
