import type { Condition } from './conditions'

// Tokens are made of letters and figures (cut-words.ts), so nothing in them can end a quotation. A token that were not
// must never reach a database.
function quoted(token: string, mark: string): string {
  if (!/^[\p{L}\p{M}\p{N}]+$/u.test(token)) throw new Error('This is no token of the index.')
  return mark + token + mark
}

/** As SQLite's FTS5 asks. */
export function fts5Text(condition: Condition): string {
  if ('token' in condition) return quoted(condition.token, '"') + (condition.beginning ? '*' : '')
  const [parts, word] = 'all' in condition ? [condition.all, ' AND '] : [condition.any, ' OR ']
  return `(${parts.map(fts5Text).join(word)})`
}

/** As PostgreSQL's tsquery asks. */
export function tsqueryText(condition: Condition): string {
  if ('token' in condition) return quoted(condition.token, "'") + (condition.beginning ? ':*' : '')
  const [parts, sign] = 'all' in condition ? [condition.all, ' & '] : [condition.any, ' | ']
  return `(${parts.map(tsqueryText).join(sign)})`
}
