import { type Message, message } from '@/i18n/message'

/** Bytes of JSON that one essay may take: about a hundred thousand words. */
export const documentMaxBytes = 2 * 1024 * 1024

/** Objects and arrays inside each other. Lists eight deep inside a side bar stay below it. */
export const documentMaxDepth = 48

export const tableMaxColumns = 20
export const tableMaxRows = 300

/** Deeper input would exhaust the stack of whatever walks it by recursion, so this walk uses none. */
function isTooDeep(input: unknown): boolean {
  let level: unknown[] = [input]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > documentMaxDepth) return true
    level = level.flatMap((value) => (value !== null && typeof value === 'object' ? Object.values(value) : []))
  }
  return false
}

/** Why the input cannot be an essay whatever it holds, in one message; undefined if it may be one. */
export function documentFault(input: unknown): Message | undefined {
  if (input === null || typeof input !== 'object') return message('document.missing')
  if (isTooDeep(input)) return message('document.tooDeep')
  const bytes = new TextEncoder().encode(JSON.stringify(input)).length
  if (bytes > documentMaxBytes) return message('document.tooLong')
}
