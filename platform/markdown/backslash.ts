/** Where a word ends for this purpose: code, HTML and the end of a link's words are none of it. */
const outsideWords = /[\s`<]|\](?=\()/

/** C:\notes, \\server\share, %TEMP%\notes, lib\*.c, \d+: a backslash before a letter never escapes, so none of the word's does. */
const path = /^\W*[a-z]:\\|\\[\p{L}\p{N}]|^\W*%\w+%\\/iu
/** A path whose writer knows Markdown: C:\\notes. */
const escaped = /.\\\\/

/**
 * How many characters from this backslash on stand for themselves, though Markdown would have it an escape: the rest of a path,
 * a shrug's arm, or the backslash alone where there is nothing to escape. None: it is Markdown's.
 */
export function backslashAsWritten(source: string, at: number): number {
  const next = source[at + 1]
  if (next === undefined || next === '\n') return 0
  const { before, after } = wordAround(source, at)
  if (path.test(before + after) && !escaped.test(before + after)) return after.length - closingMarks(before, after)
  if (before.endsWith('¯') && after.startsWith('\\_(')) return Math.max(2, after.indexOf('¯') + 1)
  return isEscape(source, at) ? 0 : 1
}

function wordAround(source: string, at: number): { before: string; after: string } {
  let start = at
  while (start > 0 && !/[\s`<]/.test(source[start - 1] ?? '')) start--
  const rest = source.slice(at)
  const end = rest.search(outsideWords)
  return { before: source.slice(start, at), after: end < 0 ? rest : rest.slice(0, end) }
}

/** The marks behind a path that stand before it too are round it. */
function closingMarks(before: string, after: string): number {
  const opened = /^[*_~]+/.exec(before)?.[0]
  return opened !== undefined && after.endsWith(opened) ? opened.length : 0
}

/** Quotations and points begun on this line, and the figures of the next, with nothing else before. */
const lineStart = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*[ \t]*(?<figures>\d{1,9})?$/

function isEscape(source: string, at: number): boolean {
  const after = source.slice(at, at + 16)
  if (/^\\[\\*_~`[\]<]|^\\&#?\w+;|^\\!\[/.test(after)) return true
  // What begins a point, a heading or a quotation does so at the beginning of a line only.
  const begun = lineStart.exec(source.slice(source.lastIndexOf('\n', at) + 1, at))
  return begun !== null && (begun.groups?.figures === undefined ? /^\\[#+>=-]/ : /^\\[.)]/).test(after)
}
