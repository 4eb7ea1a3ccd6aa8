import type { PhrasingContent } from 'mdast'
import { findAddresses } from '@/platform/addresses/find-addresses'
import { parseLine } from '@/platform/markdown/parse-line'
import type { InlineNode, Mark, TextNode } from '../document'
import { markSchema } from '../document-inline'
import type { Definitions } from './definitions'
import { brokenText, withMark } from './inline-nodes'
import { pastedAddress } from './pasted-address'

const noteMark = /\[\^([^\]\s]{1,60})\]/g

interface Line {
  source: string
  definitions: Definitions
  /** A note's own words hold no notes. */
  holdsNotes: boolean
}

/** A line of Markdown as an essay's: its emphasis, links, code and notes. What an essay cannot hold stays as it was typed. */
export function markdownInline(source: string, definitions: Definitions, holdsNotes = true): InlineNode[] {
  const links = [...definitions.links].filter(([name]) => source.toLowerCase().includes(`[${name}]`))
  return spans(parseLine(source, links), [], { source, definitions, holdsNotes })
}

function spans(nodes: readonly PhrasingContent[], marks: readonly Mark[], line: Line): InlineNode[] {
  return nodes.flatMap((node) => span(node, marks, line))
}

function span(node: PhrasingContent, marks: readonly Mark[], line: Line): InlineNode[] {
  switch (node.type) {
    case 'text':
      return textSpans(node.value, marks, line)
    case 'break':
      return [{ type: 'hardBreak' }]
    case 'inlineCode':
      // Code has no other mark in the editor; a link says more than its look.
      return brokenText(node.value, marks.some(({ type }) => type === 'link') ? marks : [{ type: 'code' }])
    case 'strong':
      return spans(node.children, withMark(marks, { type: 'bold' }), line)
    case 'emphasis':
      return spans(node.children, withMark(marks, { type: 'italic' }), line)
    case 'delete':
      return spans(node.children, withMark(marks, { type: 'strike' }), line)
    case 'link': {
      const mark = linkMark(node.url)
      return mark ? spans(node.children, withMark(marks, mark), line) : asTyped(node, marks, line)
    }
    case 'linkReference': {
      const mark = linkMark(line.definitions.links.get((node.label ?? node.identifier).toLowerCase()) ?? '')
      return mark ? spans(node.children, withMark(marks, mark), line) : asTyped(node, marks, line)
    }
    case 'image': {
      // A picture elsewhere: what it shows, and where it is.
      const mark = linkMark(node.url)
      return mark && node.alt ? brokenText(node.alt, withMark(marks, mark)) : asTyped(node, marks, line)
    }
    default:
      return asTyped(node, marks, line)
  }
}

function linkMark(url: string): Mark | undefined {
  const mark = markSchema.safeParse({ type: 'link', attrs: { href: pastedAddress(url) ?? url } })
  return mark.success ? mark.data : undefined
}

function asTyped({ position }: PhrasingContent, marks: readonly Mark[], { source }: Line): InlineNode[] {
  return brokenText(source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0), marks)
}

/** Text with the mailboxes and the notes in it. */
function textSpans(text: string, marks: readonly Mark[], line: Line): InlineNode[] {
  const nodes: InlineNode[] = []
  let done = 0
  for (const { start, end, node } of [...notesIn(text, line), ...mailboxesIn(text, marks)].toSorted(
    (one, other) => one.start - other.start,
  )) {
    if (start < done) continue
    nodes.push(...brokenText(text.slice(done, start), marks), node)
    done = end
  }
  return [...nodes, ...brokenText(text.slice(done), marks)]
}

interface Found {
  start: number
  end: number
  node: InlineNode
}

function notesIn(text: string, { definitions, holdsNotes }: Line): Found[] {
  return [...(holdsNotes ? text.matchAll(noteMark) : [])].flatMap(({ 0: all, 1: name = '', index }) => {
    const words = definitions.notes.get(name)
    if (words === undefined) return []
    const content = markdownInline(words, definitions, false) as TextNode[]
    return [{ start: index, end: index + all.length, node: { type: 'footnote', content } }]
  })
}

function mailboxesIn(text: string, marks: readonly Mark[]): Found[] {
  if (marks.some(({ type }) => type === 'link')) return []
  return findAddresses(text).map(({ start, end, href }) => {
    const node: TextNode = { type: 'text', text: text.slice(start, end), marks: withMark(marks, { type: 'link', attrs: { href } }) }
    return { start, end, node }
  })
}
