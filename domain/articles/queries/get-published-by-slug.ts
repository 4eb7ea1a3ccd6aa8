import { findMediaViews } from '@/domain/media/queries/find-media-views'
import { db } from '@/platform/db/client'
import { reading } from '@/platform/front/exchange'
import { minutesToRead } from '../count-words'
import { documentFromJson } from '../document'
import { beginningOf, mediaIdsOf } from '../document-text'
import { publishedArticles } from '../policy'
import { slugFromAddress } from '../slug'
import { articleTags } from '../tags'
import type { MovedArticle, PublishedArticle } from '../types'

const columns = {
  id: true,
  slug: true,
  publishedAt: true,
  revisedAt: true,
  commentsOpen: true,
  author: { select: { id: true, name: true } },
  tags: { orderBy: { position: 'asc' }, select: { tag: { select: { slug: true, name: true } } } },
  published: {
    select: {
      number: true,
      title: true,
      standfirst: true,
      body: true,
      language: true,
      writtenOn: true,
      dropCap: true,
      wordCount: true,
    },
  },
} as const

/**
 * What readers find at an address: the essay, or where it has moved, or nothing. An address that is written otherwise
 * than the slug (capitals, another encoding) has moved too. Drafts, withdrawn and removed essays are nothing.
 */
export async function getPublishedBySlug(address: string): Promise<PublishedArticle | MovedArticle | null> {
  const slug = slugFromAddress(address)
  if (slug === null) return null
  reading(articleTags.slug(slug))
  const claim = await db().articleSlug.findUnique({ where: { slug }, select: { articleId: true } })
  if (!claim) return null
  reading(articleTags.one(claim.articleId), articleTags.names)
  const row = await db().article.findFirst({ where: { id: claim.articleId, ...publishedArticles }, select: columns })
  if (!row?.published || !row.publishedAt) return null
  if (row.slug !== slug || !spells(address, slug)) return { movedTo: row.slug }
  const { published, tags, publishedAt, ...article } = row
  const { number, body: json, ...words } = published
  const body = documentFromJson(json)
  return {
    ...article,
    ...words,
    body,
    publishedAt,
    description: words.standfirst || beginningOf(body) || words.title,
    media: await findMediaViews(mediaIdsOf(body)),
    revisionNumber: number,
    minutes: minutesToRead(words.wordCount),
    tags: tags.map(({ tag }) => tag),
  }
}

/** Pages hand over what stands in the address, decoded or not. */
function spells(address: string, slug: string): boolean {
  return address === slug || decodeURIComponent(address) === slug
}
