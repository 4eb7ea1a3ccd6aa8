import { cleanText } from '../../articles/clean-text'
import type { AuthorsNoteNode, BlockNode, DocumentNode, ParagraphNode } from '../document'
import { plainText } from '../document-text'
import { type Definitions, takeDefinitions } from './definitions'
import { inlineNodes } from './inline-nodes'
import { isMarkdown } from './markdown-signs'
import { partBlocks } from './part-blocks'
import { layoutOf, proseLines } from './prose-lines'
import { readDate } from './read-date'
import { structureBlocks } from './structure-blocks'
import { balancedBold, kindOf, rawLinesOf, splitNote, splitSideBar } from './text-lines'
import { type TextPart, textParts } from './text-parts'

interface Read {
  block: BlockNode | null
  /** The first line after it. */
  next: number
}

/**
 * Reads an essay as plain text carries it: a paragraph a line, `SIDE BAR:` for a side bar, `Author’s Note:` (between rows
 * of asterisks or not) for an author's note, **bold**, *italic*, addresses. Rows of asterisks and THE END are drawn by the
 * page itself, so they go; no other words do. Lines that a program wrapped are one paragraph, stanzas keep their lines, and
 * what is written in Markdown becomes what it says.
 */
export function plainTextToDocument(text: string): DocumentNode {
  return plainTextToEssay(text, false).document
}

/** The same, without the one heading of the first level that it begins with, where a title is wanted. */
export function plainTextToEssay(text: string, wantsTitle: boolean): { title: string; document: DocumentNode } {
  const lines = rawLinesOf(text).map(cleanText)
  const written = isMarkdown(lines)
  const { rest, definitions } = written ? takeDefinitions(withoutFrontMatter(lines)) : { rest: lines, definitions: none }
  const parts = textParts(rest, written)
  const title = wantsTitle ? titleOf(parts) : undefined
  const shown = title ? parts.filter((part) => part !== title) : parts
  const prose = shown.flatMap((part) => (part.kind === 'prose' ? [...part.lines, ''] : []))
  const setting = { isMarkdown: written, definitions, layout: layoutOf(prose.join('\n'), written), hasSections: hasSections(shown) }
  const isProse = !written && parts.every(({ kind }) => kind === 'prose')
  const blocks = isProse ? proseBlocks(proseLines(text)) : structureBlocks(shown.flatMap((part) => partBlocks(part, setting)))
  const content = withoutIdleRules(blocks)
  const words = title ? plainText({ type: 'doc', content: partBlocks(title, setting) }).slice(0, 200) : ''
  return { title: words, document: { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] } }
}

function titleOf(parts: readonly TextPart[]): TextPart | undefined {
  const first = parts.find((part) => part.kind !== 'prose' || part.lines.some((line) => line.trim() !== ''))
  return first?.kind === 'heading' && first.depth === 1 && !hasSections(parts) ? first : undefined
}

const none: Definitions = { notes: new Map(), links: new Map() }

function hasSections(parts: readonly TextPart[]): boolean {
  return parts.filter((part) => part.kind === 'heading' && part.depth === 1).length > 1
}

/** The head that programs read, between two rows of dashes. */
function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1
  const head = lines.slice(1, Math.max(1, end))
  return head.some((line) => line.startsWith('title:')) && head.every((line) => /^(?:[\w-]+:|\s|-|$)/.test(line))
    ? lines.slice(end + 1)
    : lines
}

/** A rule divides: none stands at an edge or beside another. */
function withoutIdleRules(blocks: readonly BlockNode[]): BlockNode[] {
  const kept: BlockNode[] = []
  for (const block of blocks) {
    const dividesNothing = block.type === 'horizontalRule' && (kept.length === 0 || kept.at(-1)?.type === 'horizontalRule')
    if (!dividesNothing) kept.push(block)
  }
  return kept.at(-1)?.type === 'horizontalRule' ? kept.slice(0, -1) : kept
}

function proseBlocks(lines: readonly string[]): BlockNode[] {
  const content: BlockNode[] = []
  for (let at = 0; at < lines.length; ) {
    const { block, next } = readBlock(lines, at)
    if (block) content.push(block)
    at = next
  }
  return content
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
