import { saysSomething } from '../articles/clean-text'
import { countWords } from '../articles/count-words'
import type {
  CodeBlockNode,
  DocumentNode,
  EmbedNode,
  FigureNode,
  FootnoteNode,
  HeadingNode,
  ParagraphNode,
  PullQuoteNode,
} from './document'
import { type AnyNode, inlineText, nodesOf, rowLine } from './document-walk'

type LineNode = ParagraphNode | HeadingNode | PullQuoteNode | FigureNode | EmbedNode | CodeBlockNode

/** Nodes that hold a line of text of their own. */
function isLine(node: AnyNode): node is LineNode {
  return ['paragraph', 'heading', 'pullQuote', 'figure', 'embed', 'codeBlock'].includes(node.type)
}

/** The footnotes in reading order, those in side bars, notes and captions included: the first is number 1. */
export function footnotesOf(document: DocumentNode): FootnoteNode[] {
  return [...nodesOf(document)].filter((node) => node.type === 'footnote')
}

/** Each paragraph on its own, a blank line between; then the footnotes. For search, counting and plain mails. */
export function plainText(document: DocumentNode): string {
  const lines: string[] = []
  const notes: string[] = []
  for (const node of nodesOf(document)) {
    if (node.type === 'table') lines.push(node.attrs.caption)
    else if (node.type === 'tableRow') lines.push(inlineText(rowLine(node)).trim())
    else if (isLine(node)) lines.push(inlineText(node.content).trim())
    else if (node.type === 'footnote') notes.push(inlineText(node.content).trim())
  }
  return [...lines, ...notes].filter((text) => text !== '').join('\n\n')
}

/** Words of the text, its captions and footnotes. */
export function countDocumentWords(document: DocumentNode): number {
  return countWords(plainText(document))
}

/** True if there is nothing to read and nothing to look at: what cannot be published. */
export function isEmptyDocument(document: DocumentNode): boolean {
  return mediaIdsOf(document).length === 0 && embedUrlsOf(document).length === 0 && !saysSomething(plainText(document))
}

/** The pictures of the essay, each once, in reading order. */
export function mediaIdsOf(document: DocumentNode): string[] {
  const ids = [...nodesOf(document)].flatMap((node) => (node.type === 'figure' ? node.attrs.mediaId : []))
  return [...new Set(ids)]
}

/** The addresses that the essay shows cards of, each once, in reading order. */
export function embedUrlsOf(document: DocumentNode): string[] {
  const urls = [...nodesOf(document)].flatMap((node) => (node.type === 'embed' ? node.attrs.url : []))
  return [...new Set(urls)]
}

/** The essay's beginning, for those who need a description and were given none: its first real paragraph, cut between words. */
export function beginningOf(document: DocumentNode, maxLength = 160): string {
  const paragraphs = document.content.filter((node) => node.type === 'paragraph').map((node) => inlineText(node.content))
  return cutBetweenWords(paragraphs.find((words) => words.trim() !== '') ?? plainText(document), maxLength)
}

/** Its first paragraphs in one, for a place that shows how it begins and has room for more than a sentence. */
export function openingOf(document: DocumentNode, maxLength: number): string {
  const paragraphs = document.content.filter((node) => node.type === 'paragraph').map((node) => inlineText(node.content))
  return cutBetweenWords(paragraphs.join(' '), maxLength)
}

function cutBetweenWords(words: string, maxLength: number): string {
  const text = words.replace(/\s+/gu, ' ').trim()
  if (text.length <= maxLength) return text
  const cut = text.slice(0, maxLength)
  const space = cut.lastIndexOf(' ')
  const kept = space > maxLength / 2 ? cut.slice(0, space) : cut.replace(/\p{Cs}$/u, '')
  return `${kept.replace(/[\s.,;:–—-]+$/u, '')}…`
}
