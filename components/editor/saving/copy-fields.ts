import type { DocumentNode } from '@/domain/articles/document'
import type { WorkingCopy } from '@/domain/articles/types'

/** The part of a working copy that is typed, and saved together. */
export interface CopyFields {
  title: string
  standfirst: string
  body: DocumentNode
  language: string
  writtenOn: string
  dropCap: boolean
  tags: string[]
}

export function fieldsOf(copy: WorkingCopy): CopyFields {
  const { title, standfirst, body, language, writtenOn, dropCap, tags } = copy
  return { title, standfirst, body, language, writtenOn, dropCap, tags }
}

/** True if both say the same. Only for rare moments: it walks the whole essay. */
export function sameFields(one: CopyFields, other: CopyFields): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

/** Keys in one order, and what is undefined or empty left out: the editor and the database write the same tree differently. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(
    ([, held]) => held !== undefined && held !== null && !(Array.isArray(held) && held.length === 0),
  )
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, sorted(held)]))
}
