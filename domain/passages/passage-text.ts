import type { DocumentNode } from '@/domain/document/document'
import { footnotesOf } from '@/domain/document/document-text'
import { type AnyNode, inlineText, nodesOf } from '@/domain/document/document-walk'
import { foldShownText } from './shown-text'

/**
 * An essay's text as passages are found in it: its lines in the order of the page, then its notes, all divided by one space, so that a
 * paragraph that is split or joined changes nothing. Left out: pull quotes, which say again what stands in the text, and what the page
 * says of its own accord. The page's own text comes to the same (shown-text.ts).
 */
export function passageText(document: DocumentNode): string {
  const lines = [...nodesOf(document)].map(lineOf)
  const notes = footnotesOf(document).map(({ content }) => inlineText(content))
  return foldShownText([...lines, ...notes].join(' '))
}

function lineOf(node: AnyNode): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'figure':
    case 'embed':
    case 'codeBlock':
    case 'tableCell':
    case 'tableHeader':
      return inlineText(node.content)
    case 'table':
      return node.attrs.caption
    default:
      return ''
  }
}
