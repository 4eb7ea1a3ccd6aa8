import { slugify } from '../articles/slug'
import type { DocumentNode, FootnoteNode, HeadingNode } from './document'
import { footnotesOf } from './document-text'
import { inlineText, nodesOf } from './document-walk'

export interface OutlineEntry {
  /** The heading's anchor. */
  id: string
  level: 2 | 3
  text: string
}

/** What a renderer must know before it begins: the number of each footnote and the anchor of each heading, by node. */
export interface DocumentOutline {
  headings: OutlineEntry[]
  headingIds: ReadonlyMap<HeadingNode, string>
  footnotes: FootnoteNode[]
  footnoteNumbers: ReadonlyMap<FootnoteNode, number>
}

// Keeps a heading that reads “Comments” from taking the anchor of the thread below.
const anchorPrefix = 'h-'

/**
 * Numbers the footnotes and names the headings. An anchor comes from the heading's words, so it survives edits
 * elsewhere in the essay; a repeated one is numbered in reading order. Headings without words have none.
 */
export function outlineOf(document: DocumentNode): DocumentOutline {
  const headings: OutlineEntry[] = []
  const headingIds = new Map<HeadingNode, string>()
  const taken = new Set<string>()
  for (const node of nodesOf(document)) {
    if (node.type !== 'heading') continue
    const text = inlineText(node.content).trim()
    if (text === '') continue
    const id = freeAnchor(`${anchorPrefix}${slugify(text) || 'section'}`, taken)
    headings.push({ id, level: node.attrs.level, text })
    headingIds.set(node, id)
  }
  const footnotes = footnotesOf(document)
  return { headings, headingIds, footnotes, footnoteNumbers: new Map(footnotes.map((note, index) => [note, index + 1])) }
}

function freeAnchor(base: string, taken: Set<string>): string {
  let id = base
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`
  taken.add(id)
  return id
}
