/** A row of dashes between the head of a table and the rest. */
export const tableRule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/
export const fence = /^\s{0,3}(?<marks>`{3,}|~{3,})\s*(?<language>[\w+#.-]*)[^`]*$/
export const heading = /^\s{0,3}(?<marks>#{1,6})[ \t]+(?<words>\S.*?)(?:[ \t]+#+)?[ \t]*$/
export const noteDefinition = /^\s{0,3}\[\^(?<name>[^\]\s]{1,60})\]:[ \t]*(?<words>.*)$/
export const linkDefinition =
  /^\s{0,3}\[(?<name>[^\]^][^\]]{0,200})\]:[ \t]+<?(?<address>(?:https?:\/\/|mailto:|\/|#)[^\s>]*)>?(?:[ \t]+["'(].*["')])?[ \t]*$/i

const link = /\]\((?:<[^>\n]+>|(?:https?:\/\/|mailto:|www\.|\/|#)[^\s)]*)/i

/**
 * Whether a text is written in Markdown, by what nobody writes in prose: a link in brackets, a table's rule, a fence that is
 * closed, a note's mark with its note, a heading. Stars, dashes and hashtags alone say nothing.
 */
export function isMarkdown(lines: readonly string[]): boolean {
  const text = lines.join('\n')
  if (link.test(text)) return true
  return lines.some((line, at) => {
    if (tableRule.test(line)) return /\S.*\|/.test(lines[at - 1] ?? '')
    const marks = fence.exec(line)?.groups?.marks
    if (marks !== undefined) return closingFence(lines, at, marks) !== undefined
    const name = noteDefinition.exec(line)?.groups?.name ?? linkDefinition.exec(line)?.groups?.name
    if (name !== undefined) return mentions(lines, name, at)
    return isHeading(lines, at) || isUnderlined(lines, at - 1)
  })
}

/** A single # before a word may be a remark in a listing: a heading stands alone. */
function isHeading(lines: readonly string[], at: number): boolean {
  const marks = heading.exec(lines[at] ?? '')?.groups?.marks
  return marks !== undefined && (marks.length > 1 || ((lines[at - 1] ?? '').trim() === '' && (lines[at + 1] ?? '').trim() === ''))
}

/** Whether a row of = stands below a line as long as it is, more or less. */
export function isUnderlined(lines: readonly string[], at: number, sign = '='): boolean {
  const words = (lines[at] ?? '').trim()
  const row = (lines[at + 1] ?? '').trim()
  return (
    words !== '' &&
    row.length >= 3 &&
    row.split(sign).length === row.length + 1 &&
    (sign === '=' || Math.abs(row.length - words.length) <= 2)
  )
}

/** The line that closes the fence begun on this one. */
export function closingFence(lines: readonly string[], from: number, marks: string): number | undefined {
  const at = lines.findIndex((line, index) => index > from && line.trim().startsWith(marks) && /^(.)\1+$/.test(line.trim()))
  return at < 0 ? undefined : at
}

function mentions(lines: readonly string[], name: string, definedAt: number): boolean {
  const mark = `[${noteDefinition.test(lines[definedAt] ?? '') ? '^' : ''}${name}]`.toLowerCase()
  return lines.some((line, at) => at !== definedAt && line.toLowerCase().includes(mark))
}
