import { findAddresses } from '@/platform/addresses/find-addresses'
import type { InlineNode, Mark } from '../document'

// Chinese, Japanese and Korean stand on both sides of a mark without a space.
const besideWords = '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}])[\\p{L}\\p{N}]|\\*'
const token = new RegExp(
  `\\*\\*(?<bold>[^\\s*](?:.*?[^\\s*])?)\\*\\*|(?<!${besideWords})\\*(?<italic>[^\\s*](?:[^*\\n]*[^\\s*])?)\\*(?!${besideWords})`,
  'gu',
)

interface Piece {
  start: number
  end: number
  nodes: InlineNode[]
}

/** Plain text with its **bold**, *italic* and addresses as marks, and its line ends as breaks. Stray asterisks stay as they are. */
export function inlineNodes(line: string, marks: readonly Mark[] = []): InlineNode[] {
  const nodes: InlineNode[] = []
  let done = 0
  for (const piece of piecesOf(line, marks)) {
    if (piece.start < done) continue
    nodes.push(...brokenText(line.slice(done, piece.start), marks), ...piece.nodes)
    done = piece.end
  }
  return [...nodes, ...brokenText(line.slice(done), marks)]
}

/** What is marked in a line, in order; a mark that begins inside an address is part of it. */
function piecesOf(line: string, marks: readonly Mark[]): Piece[] {
  const addresses = marks.some(({ type }) => type === 'link') ? [] : findAddresses(line)
  const pieces = addresses.map(({ start, end, href }): Piece => {
    return { start, end, nodes: brokenText(line.slice(start, end), withMark(marks, { type: 'link', attrs: { href } })) }
  })
  for (const { 0: all, index: start, groups = {} } of line.includes('*') ? line.matchAll(token) : []) {
    const mark: Mark = { type: groups.bold === undefined ? 'italic' : 'bold' }
    pieces.push({ start, end: start + all.length, nodes: inlineNodes(groups.bold ?? groups.italic ?? '', withMark(marks, mark)) })
  }
  return pieces.toSorted((one, other) => one.start - other.start)
}

/** Text under its marks, each line end a break. */
export function brokenText(text: string, marks: readonly Mark[]): InlineNode[] {
  const written = marks.length > 0 ? { marks: [...marks] } : {}
  return text
    .split('\n')
    .flatMap((part, at): InlineNode[] => [
      ...(at > 0 ? [{ type: 'hardBreak' as const }] : []),
      ...(part === '' ? [] : [{ type: 'text' as const, text: part, ...written }]),
    ])
}

export function withMark(marks: readonly Mark[], mark: Mark): Mark[] {
  return marks.some(({ type }) => type === mark.type) ? [...marks] : [...marks, mark]
}
