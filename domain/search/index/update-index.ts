import { publishedArticles } from '@/domain/articles/policy'
import { documentFromJson } from '@/domain/document/document'
import type { Tx } from '@/platform/db/client'
import type { UnitOfWork } from '@/platform/db/write'
import { searchTags } from '../tags'
import { articleTexts } from '../text/article-texts'
import { freePlace, isPlaceOf } from './free-place'
import { type IndexEntry, indexEntryOf, indexVersion, type TelltaleTerm } from './index-entry'
import { removeTokens, writeTokens } from './index-tables'

const columns = {
  publishedAt: true,
  published: { select: { title: true, standfirst: true, body: true } },
  tags: { select: { tag: { select: { slug: true } } } },
} as const

interface Place {
  place: bigint
  terms: string
}

/**
 * Lets the index say of an essay what readers may see of it, and nothing of one that they may not. Whoever changes that calls it in
 * the same transaction, while it holds the essay's lock; called once too often it does no harm.
 */
export async function updateIndex(tx: Tx, unit: UnitOfWork, articleId: string): Promise<void> {
  const before = await tx.searchEntry.findUnique({ where: { articleId }, select: { place: true, terms: true } })
  const article = await tx.article.findFirst({ where: { id: articleId, ...publishedArticles }, select: columns })
  if (!article?.published || !article.publishedAt) {
    if (!before) return
    await takeOut(tx, articleId, before)
    unit.changedSoftly(searchTags.nearness)
    return
  }
  const { title, standfirst, body } = article.published
  const texts = articleTexts(documentFromJson(body))
  const entry = indexEntryOf({
    title,
    standfirst,
    headings: texts.filter(({ heading }) => heading).map(({ text }) => text),
    texts: texts.map(({ text }) => text),
    tagSlugs: article.tags.map(({ tag }) => tag.slug),
  })
  const terms = JSON.stringify(entry.terms.map(({ term, weight }) => [term, weight]))
  await putIn(tx, articleId, article.publishedAt, { ...entry, json: terms }, before)
  if (before?.terms !== terms) unit.changedSoftly(searchTags.nearness)
}

async function putIn(
  tx: Tx,
  articleId: string,
  publishedAt: Date,
  entry: IndexEntry & { json: string },
  before: Place | null,
): Promise<void> {
  if (before) await takeOut(tx, articleId, before)
  const place = before && isPlaceOf(before.place, publishedAt) ? before.place : await freePlace(tx, publishedAt)
  await tx.searchEntry.create({ data: { articleId, place, version: indexVersion, terms: entry.json } })
  await tx.searchTerm.createMany({ data: entry.terms.map((term) => ({ ...term, place })) })
  await writeTokens(tx, place, entry.tokens)
}

async function takeOut(tx: Tx, articleId: string, { place, terms }: Place): Promise<void> {
  await removeTokens(tx, place)
  await tx.searchTerm.deleteMany({ where: { place, term: { in: readTerms(terms).map(({ term }) => term) } } })
  await tx.searchEntry.delete({ where: { articleId } })
}

/** The terms of a row. */
export function readTerms(json: string): TelltaleTerm[] {
  return (JSON.parse(json) as [string, number][]).map(([term, weight]) => ({ term, weight }))
}
