import type { BlockNode, DocumentNode, InlineNode, ListItemNode } from '../../document/document'
import { rowLine } from '../../document/document-walk'
import { inPieces } from './in-pieces'
import type { LineKind, LinePlace } from './types'

/** The words of an essay as a revision keeps them. */
export interface ComparedText {
  title: string
  standfirst: string
  writtenOn: string
  language: string
  body: DocumentNode
}

/** A line before it is compared. Equal keys are equal lines. */
export interface Line {
  kind: LineKind
  place: LinePlace
  content: readonly InlineNode[]
  mediaId?: string
  key: string
}

/**
 * An essay as a flat list of lines in reading order: its head, then its blocks. Each footnote follows the line that it is in. Lets go after
 * each block.
 */
export function* linesOf({ title, standfirst, writtenOn, language, body }: ComparedText): Generator<void, Line[]> {
  const lines = [
    ...plainLine('title', title),
    ...plainLine('standfirst', standfirst),
    ...plainLine('writtenOn', writtenOn),
    ...plainLine('language', language),
  ]
  for (const block of body.content) {
    for (const line of linesOfBlock(block, 'text')) lines.push(line)
    yield
  }
  return lines
}

/** Every block has its case: one that the tree is given and this does not know is a type error, so that nothing is left out. */
function linesOfBlock(block: BlockNode, place: LinePlace): Line[] {
  switch (block.type) {
    case 'paragraph':
      return textLines('paragraph', place, block.content)
    case 'heading':
      return textLines(block.attrs.level === 2 ? 'heading' : 'smallHeading', place, block.content)
    case 'pullQuote':
      return textLines('pullQuote', place, block.content)
    case 'codeBlock':
      return textLines('code', place, block.content)
    case 'horizontalRule':
      return plainLine('rule', '⁂', place)
    case 'figure': {
      const { mediaId, alt, credit } = block.attrs
      return [
        ...linesFrom('picture', place, joined([block.content, textOf(alt), textOf(credit)]), mediaId),
        ...notesIn(block.content, place),
      ]
    }
    case 'embed': {
      const { url, title } = block.attrs
      return [...linesFrom('embed', place, joined([textOf(title), textOf(url), block.content])), ...notesIn(block.content, place)]
    }
    case 'table':
      return [
        ...plainLine('blockTitle', block.attrs.caption, 'table'),
        ...block.content.flatMap((row) => textLines('tableRow', 'table', rowLine(row))),
      ]
    case 'bulletList':
      return block.content.flatMap((item) => linesOfItem(item, 'bulletItem', place))
    case 'orderedList':
      return block.content.flatMap((item) => linesOfItem(item, 'numberedItem', place))
    case 'blockquote':
      return block.content.flatMap((inner) => linesOfBlock(inner, place === 'text' ? 'blockquote' : place))
    case 'authorsNote':
      return [...plainLine('blockTitle', block.attrs.date, 'authorsNote'), ...inside(block.content, 'authorsNote')]
    case 'sideBar':
      return [...plainLine('blockTitle', block.attrs.title, 'sideBar'), ...inside(block.content, 'sideBar')]
  }
}

function inside(blocks: readonly BlockNode[], place: LinePlace): Line[] {
  return blocks.flatMap((block) => linesOfBlock(block, place))
}

function linesOfItem(item: ListItemNode, kind: 'bulletItem' | 'numberedItem', place: LinePlace): Line[] {
  return item.content.flatMap((block) => (block.type === 'paragraph' ? textLines(kind, place, block.content) : linesOfBlock(block, place)))
}

function textLines(kind: LineKind, place: LinePlace, content: readonly InlineNode[] | undefined): Line[] {
  return content?.length ? [...linesFrom(kind, place, content), ...notesIn(content, place)] : []
}

function notesIn(content: readonly InlineNode[] | undefined, place: LinePlace): Line[] {
  return (content ?? []).flatMap((node) => (node.type === 'footnote' ? linesFrom('note', place, node.content ?? []) : []))
}

function plainLine(kind: LineKind, text: string, place: LinePlace = 'text'): Line[] {
  return text === '' ? [] : linesFrom(kind, place, textOf(text))
}

/** Mostly one. Of a picture with very long words, the first has the picture. */
function linesFrom(kind: LineKind, place: LinePlace, content: readonly InlineNode[], mediaId?: string): Line[] {
  return inPieces(content).map((piece, at) => lineOf(kind, place, piece, at === 0 ? mediaId : undefined))
}

function lineOf(kind: LineKind, place: LinePlace, content: readonly InlineNode[], mediaId?: string): Line {
  const key = `${kind} ${place} ${mediaId ?? ''} ${JSON.stringify(content)}`
  return { kind, place, content, key, ...(mediaId === undefined ? {} : { mediaId }) }
}

function textOf(text: string): InlineNode[] {
  return text === '' ? [] : [{ type: 'text', text }]
}

/** What belongs to a picture or an embed, a line each. */
function joined(parts: readonly (readonly InlineNode[] | undefined)[]): InlineNode[] {
  const said = parts.flatMap((part) => (part?.length ? [part] : []))
  return said.flatMap((part, at) => (at === 0 ? part : [{ type: 'hardBreak' } as const, ...part]))
}
