import type { AuthorsNoteNode, BlockNode, DocumentNode, ParagraphNode } from '../document'
import { inlineNodes } from './inline-nodes'
import { readDate } from './read-date'
import { balancedBold, kindOf, linesOf, splitNote, splitSideBar } from './text-lines'

interface Read {
  block: BlockNode | null
  /** The first line after it. */
  next: number
}

/**
 * Reads an essay as plain text carries it: a paragraph a line, `SIDE BAR:` for a side bar, `Author’s Note:` (between rows
 * of asterisks or not) for an author's note, **bold**, *italic*, addresses. Rows of asterisks and THE END are drawn by the
 * page itself, so they go; no other words do.
 */
export function plainTextToDocument(text: string): DocumentNode {
  const lines = linesOf(text)
  const content: BlockNode[] = []
  for (let at = 0; at < lines.length; ) {
    const { block, next } = readBlock(lines, at)
    const dividesNothing = block?.type === 'horizontalRule' && (content.length === 0 || content.at(-1)?.type === 'horizontalRule')
    if (block && !dividesNothing) content.push(block)
    at = next
  }
  if (content.at(-1)?.type === 'horizontalRule') content.pop()
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

function readBlock(lines: readonly string[], at: number): Read {
  const line = lines[at] ?? ''
  const kind = kindOf(line)
  if (kind === 'stars' || kind === 'divider') {
    const inside = skipBlank(lines, at + 1)
    if (kindOf(lines[inside] ?? '') === 'note') return readNote(lines, inside, closingRow(lines, inside))
    return { block: kind === 'divider' ? { type: 'horizontalRule' } : null, next: at + 1 }
  }
  if (kind === 'note') return readNote(lines, at, undefined)
  if (kind === 'side-bar') return readSideBar(lines, at)
  return { block: kind === 'text' ? paragraph(line) : null, next: at + 1 }
}

/** The row that closes a note; undefined if another note or nothing at all comes first. */
function closingRow(lines: readonly string[], from: number): number | undefined {
  const after = lines.slice(from + 1).findIndex((line) => ['stars', 'divider', 'note', 'side-bar', 'end'].includes(kindOf(line)))
  const row = from + 1 + after
  return after >= 0 && ['stars', 'divider'].includes(kindOf(lines[row] ?? '')) ? row : undefined
}

function readNote(lines: readonly string[], at: number, closing: number | undefined): Read {
  const { said, rest } = splitNote(lines[at] ?? '')
  const end = closing ?? (rest === '' ? skipBlank(lines, at + 1) + 1 : at + 1)
  const texts = [rest, ...lines.slice(at + 1, end)]
    .map(balancedBold)
    .map(withoutOuterBold)
    .filter((text) => text !== '')
  const block: AuthorsNoteNode = { type: 'authorsNote', attrs: { date: readDate(said) }, content: texts.map(paragraph) }
  const next = closing === undefined ? end : closing + 1
  return { block: texts.length > 0 ? block : null, next }
}

function readSideBar(lines: readonly string[], at: number): Read {
  const rest = splitSideBar(lines[at] ?? '')
  const own = rest === '' ? skipBlank(lines, at + 1) : at
  const text = rest === '' && kindOf(lines[own] ?? '') === 'text' ? (lines[own] ?? '') : rest
  if (text === '') return { block: null, next: at + 1 }
  return { block: { type: 'sideBar', attrs: { title: '' }, content: [paragraph(text)] }, next: own + 1 }
}

function skipBlank(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && kindOf(lines[at] ?? '') === 'blank') at++
  return at
}

/** A note is set apart by the page; asterisks round the whole of it said nothing else. */
function withoutOuterBold(text: string): string {
  return /^\*\*((?!\*\*).)+\*\*$/u.test(text) ? text.slice(2, -2) : text
}

function paragraph(text: string): ParagraphNode {
  return { type: 'paragraph', content: inlineNodes(text) }
}
