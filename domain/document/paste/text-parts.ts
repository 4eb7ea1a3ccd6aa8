import { type ListLine, listFrom } from './list-lines'
import { closingFence, fence, heading, isUnderlined, tableRule } from './markdown-signs'
import { tableFrom } from './table-lines'

/** A part of a plain text, by what its lines say that it is. */
export type TextPart =
  | { kind: 'prose'; lines: string[] }
  | { kind: 'heading'; depth: number; words: string }
  | { kind: 'list'; points: ListLine[] }
  | { kind: 'quotation'; lines: string[] }
  | { kind: 'code'; language: string; text: string }
  | { kind: 'table'; rows: string[][]; hasHead: boolean }

interface Read {
  part: TextPart
  /** The first line after it. */
  next: number
}

/** A text in its parts. In prose, only what cannot be anything else is more than prose; `isMarkdown` says that its writer meant its signs. */
export function textParts(lines: readonly string[], isMarkdown: boolean): TextPart[] {
  const parts: TextPart[] = []
  for (let at = 0; at < lines.length; ) {
    const read = readAt(lines, at, isMarkdown)
    const last = parts.at(-1)
    if (read) parts.push(read.part)
    else if (last?.kind === 'prose') last.lines.push(lines[at] ?? '')
    else parts.push({ kind: 'prose', lines: [lines[at] ?? ''] })
    at = read?.next ?? at + 1
  }
  return parts
}

function readAt(lines: readonly string[], at: number, isMarkdown: boolean): Read | undefined {
  return (
    readCode(lines, at) ??
    (tableRule.test(lines[at + 1] ?? '') ? tableFrom(lines, at) : undefined) ??
    readQuotation(lines, at) ??
    readList(lines, at, isMarkdown) ??
    (isMarkdown ? readHeading(lines, at) : undefined)
  )
}

function readCode(lines: readonly string[], at: number): Read | undefined {
  const { marks, language = '' } = fence.exec(lines[at] ?? '')?.groups ?? {}
  const end = marks === undefined ? undefined : closingFence(lines, at, marks)
  return end === undefined ? undefined : { part: { kind: 'code', language, text: lines.slice(at + 1, end).join('\n') }, next: end + 1 }
}

function readQuotation(lines: readonly string[], at: number): Read | undefined {
  const sign = /^\s{0,3}>[ \t]?/
  let end = at
  while (end < lines.length && sign.test(lines[end] ?? '')) end++
  const quoted = lines.slice(at, end).map((line) => line.replace(sign, ''))
  if (quoted.every((line) => line.trim() === '')) return undefined
  return { part: { kind: 'quotation', lines: quoted }, next: at + quoted.length }
}

function readList(lines: readonly string[], at: number, isMarkdown: boolean): Read | undefined {
  const list = listFrom(lines, at, isMarkdown)
  return list && { part: { kind: 'list', points: list.points }, next: list.next }
}

function readHeading(lines: readonly string[], at: number): Read | undefined {
  const { marks, words } = heading.exec(lines[at] ?? '')?.groups ?? {}
  if (marks !== undefined && words !== undefined) return { part: { kind: 'heading', depth: marks.length, words }, next: at + 1 }
  const depth = isUnderlined(lines, at) ? 1 : isUnderlined(lines, at, '-') && (lines[at - 1] ?? '').trim() === '' ? 2 : 0
  return depth > 0 ? { part: { kind: 'heading', depth, words: (lines[at] ?? '').trim() }, next: at + 2 } : undefined
}
