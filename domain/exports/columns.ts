/** Scripts that may break between any two letters, which stand two columns wide. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u
const narrow = /[\p{M}\p{Cf}]/u
// What must not begin a line.
const closing = /^[\p{Pe}\p{Pf}、。，．！？；：・ー…]/u

/** How many columns a text takes where every letter is as wide as every other. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const letter of text) columns += narrow.test(letter) ? 0 : wide.test(letter) ? 2 : 1
  return columns
}

/** Breaks a text between words. Its own line ends stay; a word longer than a line, like an address, is left whole. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width))
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const { piece, spaced } of piecesOf(text)) {
    const longer = line === '' ? piece : line + (spaced ? ' ' : '') + piece
    if (line !== '' && columnsOf(longer) > width) {
      lines.push(line)
      line = piece
    } else line = longer
  }
  return [...lines, line]
}

interface Piece {
  piece: string
  /** A space stands before it, and is lost at a break. */
  spaced: boolean
}

function piecesOf(text: string): Piece[] {
  // A no-break space is no place to break.
  return text
    .trim()
    .split(/[^\S\u00a0\u202f]+/u)
    .flatMap((word, at) => partsOf(word).map((piece, part) => ({ piece, spaced: at > 0 && part === 0 })))
}

function partsOf(word: string): string[] {
  if (!wide.test(word)) return [word]
  const parts: string[] = []
  for (const letter of word) {
    const last = parts.at(-1)
    const joins = last !== undefined && (narrow.test(letter) || closing.test(letter) || !(wide.test(letter) || wide.test(last)))
    if (joins) parts[parts.length - 1] = last + letter
    else parts.push(letter)
  }
  return parts
}
