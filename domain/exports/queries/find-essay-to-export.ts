import { articlePath } from '@/domain/articles/article-path'
import { publishedArticles } from '@/domain/articles/policy'
import { slugFromAddress } from '@/domain/articles/slug'
import { articleTags } from '@/domain/articles/tags'
import type { MovedArticle } from '@/domain/articles/types'
import { findCards } from '@/domain/cards/queries/find-cards'
import { documentFromJson } from '@/domain/document/document'
import { embedUrlsOf, mediaIdsOf } from '@/domain/document/document-text'
import { findMediaViews } from '@/domain/media/queries/find-media-views'
import type { MediaView } from '@/domain/media/types'
import { accentOf } from '@/domain/settings/accent'
import { licenceOf } from '@/domain/settings/licences'
import { getSettings } from '@/domain/settings/queries/get-settings'
import type { Settings } from '@/domain/settings/schema'
import { db } from '@/platform/db/client'
import { env } from '@/platform/env/env'
import { reading } from '@/platform/exchange/exchange'
import type { EssayToExport, SavedPicture } from '../types'

const words = {
  number: true,
  title: true,
  standfirst: true,
  body: true,
  language: true,
  writtenOn: true,
  dropCap: true,
  createdAt: true,
} as const
const columns = {
  id: true,
  slug: true,
  publishedAt: true,
  author: { select: { name: true } },
  tags: { orderBy: { position: 'asc' }, select: { tag: { select: { name: true } } } },
  published: { select: words },
} as const

/**
 * What a reader downloads of an address: the essay as it stands, or one of its earlier revisions; where it has moved; or nothing. Drafts,
 * unpublished and deleted essays are nothing, and so are their revisions and what was hidden of them.
 */
export async function findEssayToExport(address: string, revision?: number): Promise<EssayToExport | MovedArticle | null> {
  const slug = slugFromAddress(address)
  if (slug === null) return null
  reading(articleTags.slug(slug))
  const claim = await db().articleSlug.findUnique({ where: { slug }, select: { articleId: true } })
  if (!claim) return null
  reading(articleTags.one(claim.articleId), articleTags.names)
  const row = await db().article.findFirst({ where: { id: claim.articleId, ...publishedArticles }, select: columns })
  if (!row?.published || !row.publishedAt) return null
  if (row.slug !== slug) return { movedTo: row.slug }
  const { published, publishedAt, author, tags, ...article } = row
  const asked = revision !== undefined && revision !== published.number
  const settings = await getSettings()
  const kept = asked ? await findRevision(article.id, revision, settings) : published
  if (!kept) return null
  const { number, body: json, createdAt, ...said } = kept
  const body = documentFromJson(json)
  return {
    ...article,
    ...said,
    author: author.name,
    body,
    language: said.language || settings.language,
    tags: tags.map(({ tag }) => tag.name),
    publishedAt,
    revision: { number, at: createdAt },
    isCurrent: !asked,
    cards: await findCards(embedUrlsOf(body)),
    pictures: picturesOf(await findMediaViews(mediaIdsOf(body))),
    url: env().PUBLIC_URL + articlePath(article.slug),
    publication: publicationOf(settings),
  }
}

/** What the author took back from readers is in no export either, and where the past is not shown it cannot be taken along. */
async function findRevision(articleId: string, number: number, { showHistory }: Settings) {
  if (!showHistory) return null
  return db().revision.findFirst({ where: { articleId, number, hiddenAt: null }, select: words })
}

function publicationOf({ name, tagline, language, timeZone, licence, accent }: Settings): EssayToExport['publication'] {
  return {
    name,
    tagline,
    language,
    timeZone,
    url: env().PUBLIC_URL,
    licence: licenceOf(licence),
    accent: accentOf({ accent }),
  }
}

function picturesOf(views: Record<string, MediaView>): Record<string, SavedPicture> {
  return Object.fromEntries(Object.entries(views).map(([id, view]) => [id, pictureOf(view)]))
}

function pictureOf({ id, width, height, src, mimeType }: MediaView): SavedPicture {
  const kept = mimeType === 'image/png' ? 'image/png' : 'image/jpeg'
  return { id, width, height, mimeType: kept, key: src.replace(/^\/media\//, ''), url: env().PUBLIC_URL + src }
}
