import { kindOf, linesOf } from './text-lines'

/** Columns that programs wrap at. */
const narrowest = 45
const widest = 100
/** Longer lines are sentences, not verse. */
const longestVerse = 60

const endsSentence = /[.!?…:։。！？؟][”’"'»)\]*_]*$/u
const goesOn = /[,;—–，、]$/u

/** How the prose of a whole text is laid out. */
export interface Layout {
  /** The width that a program has wrapped it at; undefined where the lines end where their writer ended them. */
  width: number | undefined
  /** There is one run of lines, and nothing to compare it with. */
  alone: boolean
  /** Markdown's: a line that ends with a backslash or with two spaces ends there. */
  marksBreaks: boolean
}

export function layoutOf(text: string, marksBreaks = false): Layout {
  const groups = groupsOf(linesOf(text))
  return { width: wrapWidth(groups), alone: groups.filter((group) => group[0] !== '').length === 1, marksBreaks }
}

/**
 * The lines of prose as their writer meant them: lines that a program has wrapped are one again; a stanza is one line with its
 * ends in it. A line a paragraph stays as it is. Blank lines stay.
 */
export function proseLines(text: string, { width, alone, marksBreaks }: Layout = layoutOf(text)): string[] {
  const lines = marksBreaks ? withMarkedBreaks(linesOf(text.replace(/(\S) {2,}$/gm, '$1\\'))) : linesOf(text)
  return groupsOf(lines).flatMap((group) => {
    if (group.length < 2) return group
    if (width !== undefined && fits(group, width)) return [group.reduce(joined)]
    return isStanza(group, alone) ? [group.join('\n')] : group
  })
}

function withMarkedBreaks(lines: readonly string[]): string[] {
  const made: string[] = []
  for (const line of lines) {
    const last = made.at(-1)
    if (last?.endsWith('\\') && line !== '') made[made.length - 1] = `${last}\n${line}`
    else made.push(line)
  }
  return made.map((line) => line.replace(/\\$/, ''))
}

/** Runs of lines without a blank one; a line that says what it is begins a run, and a row of signs is one. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = []
  let open = false
  for (const line of lines) {
    const kind = kindOf(line)
    if (open && kind === 'text') groups.at(-1)?.push(line)
    else groups.push([line])
    open = ['text', 'note', 'side-bar'].includes(kind)
  }
  return groups
}

function wrapWidth(groups: readonly string[][]): number | undefined {
  const several = groups.filter((group) => group.length > 1)
  const broken = several.flatMap((group) => group.slice(0, -1))
  const width = Math.max(0, ...several.flat().map((line) => line.length))
  const inSentence = broken.filter((line) => !endsSentence.test(line)).length
  if (broken.length < 3 || width < narrowest || width > widest || inSentence < broken.length * 0.6) return undefined
  const full = several.filter((group) => fits(group, width)).reduce((sum, group) => sum + group.length - 1, 0)
  return full >= broken.length * 0.7 ? width : undefined
}

/** Whether each line ends only where the first word of the next found no room. */
function fits(group: readonly string[], width: number): boolean {
  return group.slice(0, -1).every((line, at) => {
    const next = group[at + 1] ?? ''
    const word = /^\S+/.exec(next)?.[0] ?? ''
    return line.length <= width && line.length + 1 + word.length > width - 3
  })
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！（）「」『』]/u

function joined(before: string, after: string): string {
  const clings = /\p{L}-$/u.test(before) || (unspaced.test(before.at(-1) ?? '') && unspaced.test(after[0] ?? ''))
  return before + (clings ? '' : ' ') + after
}

/** Short lines that end within their sentences. Alone, without a second stanza, they must say so more clearly. */
function isStanza(group: readonly string[], alone: boolean): boolean {
  if (kindOf(group[0] ?? '') !== 'text' || group.some((line) => line.length > longestVerse)) return false
  const broken = group.slice(0, -1)
  const within = broken.filter((line) => (alone ? goesOn.test(line) : !endsSentence.test(line)))
  return within.length >= broken.length / (alone ? 2 : 3)
}
