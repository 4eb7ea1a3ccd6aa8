import { Fragment, type ReactNode } from 'react'
import type { FootnoteNode, HardBreakNode, InlineNode, TextNode } from '@/domain/document/document'
import { Footnote } from './footnote'
import type { Frame } from './frame'
import { MarkedText } from './marked-text'

/** A line of an essay: its words, and its notes where they were made. */
export function InlineText({ content, frame }: { content: readonly InlineNode[] | undefined; frame: Frame }) {
  return piecesOf(content ?? []).map((piece, index) => pieceElement(piece, index, frame))
}

function pieceElement({ words, note }: Piece, key: number, frame: Frame): ReactNode {
  return (
    <Fragment key={key}>
      <MarkedText words={words} />
      {note ? <Footnote node={note} number={frame.outline.footnoteNumbers.get(note) ?? 0} frame={frame} /> : null}
    </Fragment>
  )
}

/** Words up to a note, and the note. */
interface Piece {
  words: (TextNode | HardBreakNode)[]
  note: FootnoteNode | undefined
}

function piecesOf(content: readonly InlineNode[]): Piece[] {
  const pieces: Piece[] = [{ words: [], note: undefined }]
  for (const node of content) {
    const last = pieces.at(-1)
    if (!last) continue
    if (node.type !== 'footnote') last.words.push(node)
    else {
      last.note = node
      pieces.push({ words: [], note: undefined })
    }
  }
  return pieces
}
