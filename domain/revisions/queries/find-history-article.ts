import { getSettings } from '@/domain/settings/queries/get-settings'
import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { publishedArticles } from '../../articles/policy'
import { slugFromAddress } from '../../articles/slug'
import { articleTags } from '../../articles/tags'
import type { HistoryArticle, MovedArticle } from '../../articles/types'

/** The essay, and what of its present state its past is held against. */
export interface ArticleWithHistory extends HistoryArticle {
  publishedId: string
  currentNumber: number
}

/**
 * The published essay at an address, if its readers may see its past: the publication has a say in that. What is
 * unpublished or deleted has no history either.
 */
export async function findHistoryArticle(address: string): Promise<ArticleWithHistory | MovedArticle | null> {
  const slug = slugFromAddress(address)
  if (slug === null || !(await getSettings()).showHistory) return null
  reading(articleTags.slug(slug))
  const claim = await db().articleSlug.findUnique({ where: { slug }, select: { articleId: true } })
  if (!claim) return null
  reading(articleTags.one(claim.articleId), articleTags.names)
  const row = await db().article.findFirst({
    where: { id: claim.articleId, ...publishedArticles },
    select: { id: true, slug: true, publishedId: true, published: { select: { title: true, language: true, number: true } } },
  })
  if (!row?.published || row.publishedId === null) return null
  if (row.slug !== slug) return { movedTo: row.slug }
  const { title, language, number } = row.published
  return { id: row.id, slug, title, language, publishedId: row.publishedId, currentNumber: number }
}
