import type { BlockNode, InlineNode, ListNode, ParagraphNode } from '../document'
import { withMark } from './inline-nodes'

/** Blocks as a quotation holds them: what it cannot hold says the same in paragraphs. */
export function heldInQuotation(blocks: readonly BlockNode[]): (ParagraphNode | ListNode)[] {
  return blocks.flatMap((block): (ParagraphNode | ListNode)[] => {
    switch (block.type) {
      case 'paragraph':
      case 'bulletList':
      case 'orderedList':
        return [block]
      case 'heading':
        return [{ type: 'paragraph', content: block.content?.map(bold) }]
      case 'codeBlock':
        return (block.content ?? []).flatMap(({ text }) => text.split('\n')).map(codeLine)
      case 'table':
        return block.content.map(({ content }) => ({ type: 'paragraph', content: betweenBars(content.map((cell) => cell.content ?? [])) }))
      case 'blockquote':
        return block.content
      default:
        return []
    }
  })
}

function bold(node: InlineNode): InlineNode {
  return node.type === 'text' ? { ...node, marks: withMark(node.marks ?? [], { type: 'bold' }) } : node
}

function codeLine(text: string): ParagraphNode {
  return { type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text, marks: [{ type: 'code' }] }] }
}

function betweenBars(cells: readonly InlineNode[][]): InlineNode[] {
  return cells.flatMap((cell, at): InlineNode[] => (at === 0 ? cell : [{ type: 'text', text: ' | ' }, ...cell]))
}
