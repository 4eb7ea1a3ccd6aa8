import { cleanText } from '../../articles/clean-text'

/** What a line of plain text is for. */
export type LineKind = 'blank' | 'stars' | 'divider' | 'note' | 'side-bar' | 'end' | 'text'

const noteLabel =
  /^\**\s*author[’'ʼ`]?s?[’'ʼ`]? notes?\**\s*(?:\((?<bracketed>[^)]{1,40})\)|[,·–—-]\s*(?<said>[^:*]{4,40}?))?\s*\**\s*:\s*\**\s*/iu
const sideBarLabel = /^\**\s*side[\s-]?bar\s*\**\s*:\s*\**\s*/iu

/** The lines of a text from any system, as they stand. */
export function rawLinesOf(text: string): string[] {
  return text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').split('\n')
}

/** Tabs, odd spaces, invisible characters and Windows' line ends gone. */
export function linesOf(text: string): string[] {
  return rawLinesOf(text).map((line) => cleanText(line.replace(/[\u200B\u2060\uFEFF\u00AD]/g, '').replace(/[\s\u00A0]+/gu, ' ')).trim())
}

export function kindOf(line: string): LineKind {
  if (line === '') return 'blank'
  if (/^\*{5,}$/.test(line)) return 'stars'
  if (/^(\* ?){3,}$|^[-–—_~]{3,}$|^⁂$/u.test(line)) return 'divider'
  if (noteLabel.test(line)) return 'note'
  if (sideBarLabel.test(line)) return 'side-bar'
  if (/^[^\p{L}\p{N}]*the end[^\p{L}\p{N}]*$/iu.test(line)) return 'end'
  return 'text'
}

/** “Author’s note (March 2026): …” in two: what is said of its date, and what follows the label. */
export function splitNote(line: string): { said: string; rest: string } {
  const groups = noteLabel.exec(line)?.groups
  return { said: groups?.bracketed ?? groups?.said ?? '', rest: balancedBold(line.replace(noteLabel, '')) }
}

/** How many characters of a line say what it is. */
export function labelLength(line: string, kind: 'note' | 'side-bar'): number {
  const words = line.trimStart()
  const label = (kind === 'note' ? noteLabel : sideBarLabel).exec(words)?.[0] ?? ''
  return line.length - words.length + label.length
}

/** “SIDE BAR: …” without its label. */
export function splitSideBar(line: string): string {
  return balancedBold(line.replace(sideBarLabel, ''))
}

/** Takes out asterisks that have no partner in the line: the label has taken theirs along, or they stand around several lines. */
export function balancedBold(rest: string): string {
  const count = rest.split('**').length - 1
  return count % 2 === 1 ? rest.replace(/\*\*(?!.*\*\*)/u, '').trim() : rest.trim()
}
