import type { AuthorsNoteNode, BlockNode, InlineNode, ListNode, ParagraphNode, SideBarNode } from '../document'
import { inlineText } from '../document-walk'
import { readDate } from './read-date'
import { kindOf, type LineKind, labelLength, linesOf, splitNote } from './text-lines'

interface Read {
  blocks: BlockNode[]
  /** The first block after them. */
  next: number
}

/**
 * What plain text says by its lines, said by formatted text: `SIDE BAR:` begins a side bar, `Author’s Note:` (between rows of
 * asterisks or not) an author's note, rows of asterisks and THE END go. Whatever else was formatted stays as it was.
 */
export function structureBlocks(blocks: readonly BlockNode[]): BlockNode[] {
  const made: BlockNode[] = []
  for (let at = 0; at < blocks.length; ) {
    const read = readAt(blocks, at)
    made.push(...read.blocks)
    at = read.next
  }
  return made
}

function readAt(blocks: readonly BlockNode[], at: number): Read {
  const block = blocks[at] as BlockNode
  const kind = kindAt(blocks, at)
  if (isRow(kind) && kindAt(blocks, at + 1) === 'note') return readNote(blocks, at + 1, closingRow(blocks, at + 1))
  if (kind === 'note') return readNote(blocks, at, undefined)
  if (kind === 'side-bar') return readSideBar(blocks, at)
  if (kind === 'stars' || kind === 'end') return { blocks: [], next: at + 1 }
  if (kind === 'divider') return { blocks: [{ type: 'horizontalRule' }], next: at + 1 }
  return { blocks: [block], next: at + 1 }
}

/** What a block's line is for; undefined for blocks that are more than a line, and past the end. */
function kindAt(blocks: readonly BlockNode[], at: number): LineKind | undefined {
  const block = blocks[at]
  if (block?.type === 'horizontalRule') return 'divider'
  if (block?.type === 'heading') return kindOf(lineOf(block.content)) === 'end' ? 'end' : undefined
  return block?.type === 'paragraph' ? kindOf(lineOf(block.content)) : undefined
}

const isList = (block: BlockNode | undefined): block is ListNode => block?.type === 'bulletList' || block?.type === 'orderedList'
const isRow = (kind: LineKind | undefined) => kind === 'stars' || kind === 'divider'
const lineOf = (content: InlineNode[] | undefined) => linesOf(inlineText(content)).join(' ').trim()

/** The row that closes a note; undefined where something that cannot stand in a note comes first. */
function closingRow(blocks: readonly BlockNode[], from: number): number | undefined {
  for (let at = from + 1; at < blocks.length; at++) {
    const kind = kindAt(blocks, at)
    if (isRow(kind)) return at
    if (kind !== 'text' && kind !== 'blank' && !isList(blocks[at])) return undefined
  }
  return undefined
}

function readNote(blocks: readonly BlockNode[], at: number, closing: number | undefined): Read {
  const first = blocks[at] as ParagraphNode
  const { said, rest } = splitNote(lineOf(first.content))
  // A label on a line of its own speaks of the line after it.
  const end = closing ?? (rest === '' && kindAt(blocks, at + 1) === 'text' ? at + 2 : at + 1)
  const content = [withoutLabel(first, 'note'), ...(blocks.slice(at + 1, end) as AuthorsNoteNode['content'])].flatMap(
    (block): AuthorsNoteNode['content'] => {
      if (isList(block)) return [block]
      return lineOf(block.content) === '' ? [] : [{ ...block, content: withoutBold(block.content) }]
    },
  )
  const note: AuthorsNoteNode = { type: 'authorsNote', attrs: { date: readDate(said) }, content }
  return { blocks: content.length > 0 ? [note] : [], next: closing === undefined ? end : closing + 1 }
}

function readSideBar(blocks: readonly BlockNode[], at: number): Read {
  const own = withoutLabel(blocks[at] as ParagraphNode, 'side-bar')
  const isAlone = lineOf(own.content) === ''
  if (isAlone && kindAt(blocks, at + 1) !== 'text') return { blocks: [], next: at + 1 }
  const text = isAlone ? (blocks[at + 1] as ParagraphNode) : own
  const bar: SideBarNode = { type: 'sideBar', attrs: { title: '' }, content: [text] }
  return { blocks: [bar], next: at + (isAlone ? 2 : 1) }
}

function withoutLabel(paragraph: ParagraphNode, kind: 'note' | 'side-bar'): ParagraphNode {
  let left = labelLength(inlineText(paragraph.content), kind)
  const content: InlineNode[] = []
  for (const node of paragraph.content ?? []) {
    const length = node.type === 'text' ? node.text.length : node.type === 'hardBreak' ? 1 : 0
    if (node.type === 'text' && left < length) content.push({ ...node, text: node.text.slice(left) })
    else if (left === 0 || length === 0) content.push(node)
    left = Math.max(0, left - length)
  }
  return { ...paragraph, content }
}

/** A note is set apart by the page; bold from its first word to its last said nothing else. */
function withoutBold(content: InlineNode[] | undefined): InlineNode[] | undefined {
  const isBold = (node: InlineNode) => node.type !== 'text' || node.marks?.some(({ type }) => type === 'bold')
  if (!content?.every(isBold)) return content
  return content.map((node) => (node.type === 'text' ? { ...node, marks: node.marks?.filter(({ type }) => type !== 'bold') } : node))
}
