import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { minutesToRead } from '../count-words'
import { isPublished } from '../policy'
import { articleTags } from '../tags'
import type { PickedArticle } from '../types'
import { inOrder } from './in-order'

/** The published essays among these, in this order. Depends on the others too: any of them may be published. */
export async function listPicked(ids: readonly string[]): Promise<PickedArticle[]> {
  if (ids.length === 0) return []
  reading(...ids.map(articleTags.one))
  const wanted = ids.map((id) => ({ id }))
  const rows = await db().article.findMany({
    where: { id: { in: wanted.map(({ id }) => id) } },
    select: {
      id: true,
      slug: true,
      status: true,
      deletedAt: true,
      publishedAt: true,
      published: { select: { title: true, standfirst: true, language: true, wordCount: true } },
    },
  })
  return inOrder(wanted, rows.filter(isPublished)).flatMap(({ id, slug, publishedAt, published }) => {
    if (!published || !publishedAt) return []
    const { wordCount, ...words } = published
    return { id, slug, publishedAt, ...words, minutes: minutesToRead(wordCount) }
  })
}
