import { wholeCharacters } from '../../articles/unspaced-words'
import type { InlineNode } from '../../document/document'

/** A line of more characters than this is compared and shown as several: what is done with one line is done in one go. */
export const maxCharacters = 10_000
// What a run of words with its own marks takes, however short it is.
const charactersOfRun = 25

/**
 * The content of a line that is longer than anybody writes, as several. Where it is cut is told by the words at that place, so
 * that a word added at the beginning does not move every cut behind it.
 */
export function inPieces(content: readonly InlineNode[]): (readonly InlineNode[])[] {
  if (content.reduce((sum, node) => sum + sizeOf(node), 0) <= maxCharacters) return [content]
  let piece: InlineNode[] = []
  let room = maxCharacters
  const pieces = [piece]
  for (const node of content) {
    let rest = node
    while (sizeOf(rest) > room) {
      const cut = rest.type === 'text' ? placeToCut(rest.text, room - sizeOf({ ...rest, text: '' })) : 0
      if (rest.type === 'text' && cut > 0) {
        piece.push({ ...rest, text: rest.text.slice(0, cut) })
        rest = { ...rest, text: rest.text.slice(cut) }
      }
      piece = []
      pieces.push(piece)
      room = maxCharacters
    }
    piece.push(rest)
    room -= sizeOf(rest)
  }
  return pieces.filter(({ length }) => length > 0)
}

function sizeOf(node: InlineNode): number {
  if (node.type !== 'text') return charactersOfRun
  return (
    node.text.length +
    charactersOfRun +
    (node.marks ?? []).reduce((sum, mark) => sum + (mark.type === 'link' ? mark.attrs.href.length : 0), 0)
  )
}

const sentenceEnd = /[.!?…։؟][”’"')»\]]*\s+|[。！？\n]/gu

/** The end of a sentence not far before `most`; where there is none, of a word. 0: nothing fits. */
function placeToCut(text: string, most: number): number {
  if (most <= 0) return 0
  const from = Math.floor(most / 2)
  const near = text.slice(from, most)
  let [best, lowest] = [0, Number.POSITIVE_INFINITY]
  for (const { index, 0: end } of near.matchAll(sentenceEnd)) {
    const at = from + index + end.length
    const rank = rankOf(text.slice(at, at + 24))
    if (rank < lowest) [best, lowest] = [at, rank]
  }
  if (best > 0) return best
  const space = near.search(/\s\S*$/u)
  return space >= 0 ? from + space + 1 : wholeCharacters(text, most)
}

/** The same for the same words, and for others any other. */
function rankOf(words: string): number {
  let rank = 0
  for (let at = 0; at < words.length; at++) rank = (Math.imul(rank, 31) + words.charCodeAt(at)) >>> 0
  return Math.imul(rank, 0x9e37_79b1) >>> 0
}
