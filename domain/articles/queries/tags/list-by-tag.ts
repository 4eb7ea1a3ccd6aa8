import { db } from '@/platform/db/client'
import { slugFromAddress } from '../../slug'
import type { TagPage } from '../../types'
import { findPublishedPage } from '../find-published-page'
import { readingLists } from '../summaries'

/** The essays of a tag, latest first. Null if no published essay carries it: a tag of drafts alone is nobody's business. */
export async function listByTag(address: string, page = 1, size = 10): Promise<TagPage | null> {
  readingLists()
  const slug = slugFromAddress(address)
  if (slug === null) return null
  const tag = await db().tag.findUnique({ where: { slug }, select: { slug: true, name: true } })
  if (!tag) return null
  const found = await findPublishedPage({ tags: { some: { tag: { slug } } } }, { page, size, openings: true })
  return found.total === 0 ? null : { ...found, tag }
}
