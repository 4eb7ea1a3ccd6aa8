import { foldShownText, shownPieces } from '@/domain/passages/shown-text'

/** An essay's text as the server counts it, and the way between it and the page. */
export interface PageText {
  text: string
  /** Of a range of the page; null where it holds none of the text. */
  placeOf(range: Range): { start: number; end: number } | null
  rangeOf(start: number, end: number): Range
}

interface Piece {
  node: Text
  /** Where it begins in the text before white space is folded. */
  at: number
}

/** Reads the text of the page as passages are counted in it. */
export function readPageText(root: Element): PageText {
  const pieces: Piece[] = []
  let raw = ''
  for (const { text, node } of shownPieces(root)) {
    if (node) pieces.push({ node, at: raw.length })
    raw += text
  }
  const { text, from } = folded(raw)

  const pointAt = (at: number): [Text, number] => {
    const piece = pieces[lastFrom(pieces, at)] as Piece
    return [piece.node, Math.min(at - piece.at, piece.node.length)]
  }
  return {
    text,
    placeOf(range) {
      const inside = pieces.filter(({ node }) => range.intersectsNode(node))
      const [first, last] = [inside[0], inside.at(-1)]
      if (!first || !last) return null
      const begins = first.at + (first.node === range.startContainer ? range.startOffset : 0)
      const ends = last.at + (last.node === range.endContainer ? range.endOffset : last.node.length)
      const start = countBelow(from, begins)
      const end = countBelow(from, ends)
      return start < end ? { start, end } : null
    },
    rangeOf(start, end) {
      const range = new Range()
      range.setStart(...pointAt(from[start] ?? 0))
      const [node, at] = pointAt(from[end - 1] ?? 0)
      range.setEnd(node, Math.min(at + 1, node.length))
      return range
    },
  }
}

/** The folded text, and of each of its characters where it stood. */
function folded(raw: string): { text: string; from: number[] } {
  const from: number[] = []
  let text = ''
  let spaceAt = -1
  for (let at = 0; at < raw.length; at += 1) {
    const character = raw.charAt(at)
    const kind = kindOf(character)
    if (kind === 'space' && spaceAt === -1) spaceAt = at
    if (kind !== 'seen') continue
    if (spaceAt !== -1 && text !== '') {
      text += ' '
      from.push(spaceAt)
    }
    spaceAt = -1
    text += character
    from.push(at)
  }
  return { text, from }
}

/** What the server makes of it, asked of its own rule; most characters need not be asked about. */
function kindOf(character: string): 'seen' | 'space' | 'unseen' {
  if (character > ' ' && character < '\u007f') return 'seen'
  const between = foldShownText(`x${character}x`)
  return between === 'xx' ? 'unseen' : between === 'x x' ? 'space' : 'seen'
}

/** The last piece that begins at or before this place. */
function lastFrom(pieces: readonly Piece[], at: number): number {
  let [low, high] = [0, pieces.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((pieces[middle] as Piece).at <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** How many of these ascending numbers lie below. */
function countBelow(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < bound) low = middle + 1
    else high = middle
  }
  return low
}
