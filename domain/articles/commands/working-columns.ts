import type { z } from 'zod'
import { documentFromJson } from '../../document/document'
import { sameDocument } from '../../document/normal-document'
import type { saveArticleInput } from '../schema'
import { foldForFilter } from '../slug'

type Words = Omit<z.output<typeof saveArticleInput>, 'id' | 'version'>

/** The columns that hold the author's words. */
export const wordColumns = {
  title: true,
  standfirst: true,
  body: true,
  language: true,
  writtenOn: true,
  dropCap: true,
  tagNames: true,
} as const

/** The working copy as its row keeps it. Equal words are equal columns: the schema has put both in one order. */
export interface StoredWords {
  title: string
  standfirst: string
  body: string
  language: string
  writtenOn: string
  dropCap: boolean
  tagNames: string
}

export function storedWords({ body, tags, ...words }: Words): StoredWords {
  return { ...words, body: JSON.stringify(body), tagNames: JSON.stringify(tags) }
}

/**
 * True if these columns say the same in both, whatever an editor has added to the tree; `revisionColumns` leave out the tags, which
 * belong to no revision.
 */
export function sameWords<Column extends keyof StoredWords>(
  columns: readonly Column[],
  one: Pick<StoredWords, Column>,
  other: Pick<StoredWords, Column>,
): boolean {
  const differing = columns.filter((column) => one[column] !== other[column])
  return differing.length === 0 || (differing.every((column) => column === 'body') && sameBody(one, other))
}

function sameBody(one: Partial<StoredWords>, other: Partial<StoredWords>): boolean {
  return sameDocument(documentFromJson(one.body ?? ''), documentFromJson(other.body ?? ''))
}

/** True if not even an attribute differs. */
export function identicalWords(one: StoredWords, other: StoredWords): boolean {
  return workingColumns.every((column) => one[column] === other[column])
}

export const revisionColumns = ['title', 'standfirst', 'body', 'language', 'writtenOn', 'dropCap'] as const
export const workingColumns = [...revisionColumns, 'tagNames'] as const

/** What the admin's filter looks in. */
export function titleKeyOf(title: string, slug: string): string {
  return foldForFilter(`${title} ${slug}`)
}
