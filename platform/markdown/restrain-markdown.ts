/** Quotes and lists inside each other on one line. Nobody writes more; a parser's time grows with the square of it. */
const deepestNesting = 12
/** Marks of one kind in one text. With more of them, they stand for themselves. */
const mostMarks = 400
/** Lines, and points and quotes begun, in one text. */
const mostLines = 400
const blankCost = 0.25
/** Columns at the beginning of a line that cost no more than the line does. A list inside a list may need as many. */
const freeIndent = 12

/** The marks that the parser stops at within a line, and what each may begin or end. */
const kinds = [
  { marks: /[*_~]/g, begin: ['attention', 'strikethrough'] },
  { marks: /[[\]]/g, begin: ['labelStartLink', 'labelEnd'] },
  { marks: /`/g, begin: ['codeText'] },
  { marks: /</g, begin: ['autolink'] },
  { marks: /&/g, begin: ['characterReference'] },
  { marks: /@|:\/\/|www\./gi, begin: ['address'] },
  { marks: /\\/g, begin: ['characterEscape', 'hardBreakEscape'] },
]

const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y

/** Text that a parser reads in time that grows with its length, and the constructs that it had better not look for. */
export interface RestrainedMarkdown {
  head: string
  /** What follows the last line that the parser has time for: to be shown as it was typed. */
  tail: string
  without: string[]
}

/** Takes from hostile text what would make parsing it slow or deep: ten thousand quote marks, brackets, stars or lines. */
export function restrainMarkdown(source: string): RestrainedMarkdown {
  const lines = source.split(/\r\n?|\n/)
  const end = linesInTime(lines)
  const head = lines.slice(0, end).map(shallowLine).join('\n')
  const without = kinds.flatMap(({ marks, begin }) => (count(head, marks) > mostMarks ? begin : []))
  return { head, tail: lines.slice(end).join('\n'), without }
}

/** How many of the lines a parser has time for: a line costs what it begins, and what it is indented by. */
function linesInTime(lines: readonly string[]): number {
  let left = mostLines
  for (const [at, line] of lines.entries()) {
    left -= line.trim() === '' ? blankCost : 1 + Math.min(deepestNesting, markersOf(line).length) + indentOf(line)
    if (left < 0) return at
  }
  return lines.length
}

function indentOf(line: string): number {
  const columns = (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length
  return Math.max(0, Math.ceil((columns - freeIndent) / 4))
}

/** Where each quote and point ends that this line begins. */
function markersOf(line: string): number[] {
  const ends: number[] = []
  marker.lastIndex = 0
  while (marker.test(line)) ends.push(marker.lastIndex)
  return ends
}

/** The first mark too many is escaped; those behind it then begin nothing. */
function shallowLine(line: string): string {
  const ends = markersOf(line)
  const kept = ends[deepestNesting - 1]
  if (kept === undefined || ends.length === deepestNesting) return line
  return line.slice(0, kept) + line.slice(kept).replace(/^[ \t]*\d*/, '$&\\')
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0
}
