import type { BlockNode, BlockquoteNode, InlineNode, ListItemNode, ListNode, Mark, ParagraphNode } from '@/domain/document/document'
import { type MarkdownNode, markdownTree } from '@/platform/markdown/markdown-tree'

/** A comment as blocks of an essay, so that every format can show it. What an essay cannot hold inside another loses its frame, never its words. */
export function commentBlocks(source: string): BlockNode[] {
  return markdownTree(source).flatMap(asBlocks)
}

function asBlocks(node: MarkdownNode): BlockNode[] {
  if (node.type === 'code') return [{ type: 'codeBlock', content: [{ type: 'text', text: node.value }] }]
  if (node.type === 'blockquote') return quotation(node.children)
  return asLines(node)
}

/** A quotation holds paragraphs and lists: others inside it stand in it too. */
function quotation(children: readonly MarkdownNode[]): BlockquoteNode[] {
  const content = children.flatMap(asLines)
  return content.length === 0 ? [] : [{ type: 'blockquote', content }]
}

function asLines(node: MarkdownNode): (ParagraphNode | ListNode)[] {
  if (node.type === 'list') return [asList(node)]
  if (node.type === 'blockquote' || node.type === 'listItem') return node.children.flatMap(asLines)
  const content = node.type === 'paragraph' || node.type === 'heading' ? node.children.flatMap((child) => inline(child)) : inline(node)
  return [{ type: 'paragraph', content }]
}

function asList({ ordered, start, children }: Extract<MarkdownNode, { type: 'list' }>): ListNode {
  const content = children.map((item): ListItemNode => ({ type: 'listItem', content: asLines(item) }))
  return ordered ? { type: 'orderedList', attrs: { start }, content } : { type: 'bulletList', content }
}

const ownMarks = { emphasis: [{ type: 'italic' }], strong: [{ type: 'bold' }], delete: [{ type: 'strike' }] } as const satisfies Partial<
  Record<MarkdownNode['type'], Mark[]>
>

function inline(node: MarkdownNode, marks: readonly Mark[] = []): InlineNode[] {
  if (node.type === 'break') return [{ type: 'hardBreak' }]
  if (node.type === 'text') return [{ type: 'text', text: node.value, marks: [...marks] }]
  if ('value' in node) return [{ type: 'text', text: node.value, marks: [...marks, { type: 'code' }] }]
  // A link comes first, as in every essay's tree.
  const all: Mark[] = node.type === 'link' ? [{ type: 'link', attrs: { href: node.href } }, ...marks] : [...marks, ...marksOf(node.type)]
  return node.children.flatMap((child) => inline(child, all))
}

function marksOf(type: MarkdownNode['type']): readonly Mark[] {
  return type in ownMarks ? ownMarks[type as keyof typeof ownMarks] : []
}
