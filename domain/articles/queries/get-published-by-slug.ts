import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { slugFromAddress } from '../slug'
import { articleTags } from '../tags'
import type { MovedArticle, PublishedArticle } from '../types'
import { publishedArticlesOf } from './published-article'
import { publishedRow } from './published-row'

/**
 * What readers find at an address: the essay, or where it has moved, or nothing. An address that is written otherwise
 * than the slug (capitals, another encoding) has moved too. Drafts, unpublished and deleted essays are nothing.
 */
export async function getPublishedBySlug(address: string): Promise<PublishedArticle | MovedArticle | null> {
  const slug = slugFromAddress(address)
  if (slug === null) return null
  reading(articleTags.slug(slug))
  const [claim] = await db().$queryRaw<{ articleId: string }[]>`SELECT "articleId" FROM "ArticleSlug" WHERE "slug" = ${slug}`
  if (!claim) return null
  reading(articleTags.one(claim.articleId), articleTags.names)
  const row = await publishedRow(claim.articleId)
  if (!row?.published || !row.publishedAt) return null
  if (row.slug !== slug || !spells(address, slug)) return { movedTo: row.slug }
  const [article] = await publishedArticlesOf([row])
  return article ?? null
}

/** Pages hand over what stands in the address, decoded or not. */
function spells(address: string, slug: string): boolean {
  return address === slug || decodeURIComponent(address) === slug
}
