import { saveArticleInput } from '@/domain/articles/schema'
import type { WorkingCopy } from '@/domain/articles/types'
import type { DocumentNode } from '@/domain/document/document'
import { normalDocument } from '@/domain/document/normal-document'

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

/** True if both say the same: what the server would make of them, without what editors add. Only for rare moments: it walks the whole essay. */
export function sameFields(one: CopyFields, other: CopyFields): boolean {
  return written(one) === written(other)
}

/** A short name of what these fields say, to know them by later. Equal fields have equal ones. */
export function fingerprintOf(fields: CopyFields): string {
  const text = written(fields)
  let [one, other] = [0x811c9dc5, 0x01000193]
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193)
    other = Math.imul(other ^ text.charCodeAt(at), 0x85ebca6b)
  }
  return [text.length, one >>> 0, other >>> 0].map((number) => number.toString(36)).join('.')
}

const typed = saveArticleInput.omit({ id: true, version: true })

function written(fields: CopyFields): string {
  const read = typed.safeParse(fields)
  const { title, standfirst, body, language, writtenOn, dropCap, tags } = read.success ? read.data : fields
  return JSON.stringify([title, standfirst, language, writtenOn, dropCap, tags, normalDocument(body)])
}
