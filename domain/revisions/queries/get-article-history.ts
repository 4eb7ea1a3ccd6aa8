import { db } from '@/platform/db/client'
import { pageWindow } from '../../articles/queries/paging'
import type { ArticleHistory, HistoryEntry, MovedArticle } from '../../articles/types'
import { type ArticleWithHistory, findHistoryArticle } from './find-history-article'

export const revisionsOnPage = 30

const columns = {
  id: true,
  number: true,
  reason: true,
  wordCount: true,
  wordsAdded: true,
  wordsRemoved: true,
  hiddenAt: true,
  createdAt: true,
  by: { select: { name: true } },
} as const

/** What was changed in an essay since it was published, the latest first, as its readers may know it. */
export async function getArticleHistory(address: string, askedPage: number): Promise<ArticleHistory | MovedArticle | null> {
  const found = await findHistoryArticle(address)
  if (!found || 'movedTo' in found) return found
  const { page, skip, take, pagesOf } = pageWindow(askedPage, revisionsOnPage)
  const newest = { number: 'desc' } as const
  const [numbers, signers, rows] = await Promise.all([
    db().revision.findMany({
      where: { articleId: found.id },
      orderBy: newest,
      select: { number: true, createdAt: true, hiddenAt: true },
    }),
    db().revision.findMany({ where: { articleId: found.id }, distinct: ['byId'], select: { byId: true } }),
    db().revision.findMany({ where: { articleId: found.id }, orderBy: newest, skip, take, select: columns }),
  ])
  const { publishedId: _, currentNumber: __, ...article } = found
  return {
    article,
    entries: {
      items: rows.map((row) => entryOf(row, found, signers.length > 1)),
      page,
      pages: pagesOf(numbers.length),
      total: numbers.length,
    },
    comparable: numbers.flatMap(({ hiddenAt, ...revision }) => (hiddenAt === null ? revision : [])),
  }
}

interface Row extends Omit<HistoryEntry, 'byName' | 'current' | 'hidden'> {
  id: string
  hiddenAt: Date | null
  by: { name: string }
}

function entryOf({ id, hiddenAt, by, ...row }: Row, article: ArticleWithHistory, several: boolean): HistoryEntry {
  const current = id === article.publishedId
  if (hiddenAt === null) return { ...row, byName: several ? by.name : '', current, hidden: false }
  const { number, createdAt } = row
  return { number, createdAt, reason: '', byName: '', wordCount: 0, wordsAdded: null, wordsRemoved: null, current, hidden: true }
}
