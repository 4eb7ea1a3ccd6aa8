import { findCards } from '@/domain/cards/queries/find-cards'
import { findMediaViews } from '@/domain/media/queries/find-media-views'
import { db } from '@/platform/db/client'
import { minutesToRead } from '../../articles/count-words'
import { getPublishedBySlug } from '../../articles/queries/get-published-by-slug'
import type { MovedArticle, PastRevision, PublishedArticle } from '../../articles/types'
import { documentFromJson } from '../../document/document'
import { beginningOf, embedUrlsOf, mediaIdsOf } from '../../document/document-text'
import { findHistoryArticle } from './find-history-article'

const columns = {
  number: true,
  title: true,
  standfirst: true,
  body: true,
  language: true,
  writtenOn: true,
  dropCap: true,
  wordCount: true,
  createdAt: true,
  hiddenAt: true,
} as const

/** A revision at its own address, which stays readable when a newer one has taken its place. Null: there is none. */
export async function getPastRevision(address: string, number: number): Promise<PastRevision | MovedArticle | null> {
  const article = await findHistoryArticle(address)
  if (!article || 'movedTo' in article) return article
  const present = await getPublishedBySlug(article.slug)
  const row = await db().revision.findUnique({ where: { articleId_number: { articleId: article.id, number } }, select: columns })
  if (!row || !present || 'movedTo' in present) return null
  const { hiddenAt, createdAt, body: json, ...words } = row
  const { id, slug, title, language, currentNumber } = article
  const past = { article: { id, slug, title, language }, number, createdAt, currentNumber }
  if (hiddenAt !== null) return { ...past, essay: null }
  const body = documentFromJson(json)
  const essay: PublishedArticle = {
    ...present,
    ...words,
    body,
    revisionNumber: number,
    revisedAt: number === 1 ? null : createdAt,
    description: words.standfirst || beginningOf(body) || words.title,
    media: await findMediaViews(mediaIdsOf(body)),
    cards: await findCards(embedUrlsOf(body)),
    minutes: minutesToRead(words.wordCount),
  }
  return { ...past, essay }
}
