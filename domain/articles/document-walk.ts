import type { BlockNode, DocumentNode, InlineNode, ListItemNode } from './document'

export type AnyNode = DocumentNode | BlockNode | ListItemNode | InlineNode

/** The node and everything inside it, in reading order. Safe to recurse: the schema bounds the depth. */
export function* nodesOf(node: AnyNode): Generator<AnyNode> {
  yield node
  if ('content' in node) for (const child of node.content ?? []) yield* nodesOf(child)
}

/** The words of one line of nodes. Footnotes stand elsewhere and are left out; a line break is a space. */
export function inlineText(nodes: readonly InlineNode[] | undefined): string {
  return (nodes ?? []).map((node) => (node.type === 'text' ? node.text : node.type === 'hardBreak' ? ' ' : '')).join('')
}
