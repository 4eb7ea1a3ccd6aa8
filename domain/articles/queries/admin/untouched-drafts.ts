import { db } from '@/platform/db/client'
import { emptyDocument } from '../../../document/document'
import type { ArticleFilter } from '../../policy'
import { untitledSlug } from '../../slug'

/**
 * Essays that were begun and in which nothing was ever typed or set. They are nobody's yet: no list shows them, and the next essay that
 * their author begins is one of them. The title is asked first: it stands before the text in its row.
 */
export const untouchedDrafts = {
  title: '',
  status: 'draft',
  version: 1,
  publishedAt: null,
  deletedAt: null,
  slug: { startsWith: untitledSlug },
  standfirst: '',
  language: '',
  writtenOn: '',
  tagNames: '[]',
  commentsOpen: true,
  commentWriters: '',
  closeAfterDays: null,
  slowMinutes: 0,
  featured: false,
  dropCap: true,
  seriesPart: { is: null },
  translation: { is: null },
  body: JSON.stringify(emptyDocument),
} as const

/** Those among the essays that a list would show. They are few, and found among the drafts without a title alone. */
export async function findUntouched(
  where: ArticleFilter & { status?: string; deletedAt: null | { not: null }; titleKey?: { contains: string } },
): Promise<string[]> {
  const rows = await db().article.findMany({ where: { AND: [where, untouchedDrafts] }, select: { id: true } })
  return rows.map(({ id }) => id)
}
