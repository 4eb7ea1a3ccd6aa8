import type { Actor } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { canSeeAllTipClicks, canSeeTipClicks } from '../policy'
import { findTipProvider } from '../providers/registry'
import type { Period, TipClicks } from '../types'

/** How often the jar was clicked in a period: in all, by provider, by essay, by day. */
export async function countTipClicks(actor: Actor, { from, to }: Period): Promise<TipClicks> {
  if (!canSeeTipClicks(actor)) throw new AppError('forbidden', 'Only authors see how the tip jar does.')
  const where = { day: { gte: from, lte: to }, ...(canSeeAllTipClicks(actor) ? {} : { articleId: { in: await ownEssays(actor) } }) }
  const counted = { where, _sum: { count: true } } as const
  const [providers, articles, days] = await Promise.all([
    db().tipClick.groupBy({ by: ['provider'], ...counted, orderBy: { _sum: { count: 'desc' } } }),
    db().tipClick.groupBy({ by: ['articleId'], ...counted, orderBy: { _sum: { count: 'desc' } } }),
    db().tipClick.groupBy({ by: ['day'], ...counted, orderBy: { day: 'asc' } }),
  ])
  const byProvider = providers.map(({ provider, _sum }) => ({
    id: provider,
    name: findTipProvider(provider)?.name ?? provider,
    count: _sum.count ?? 0,
  }))
  return {
    total: byProvider.reduce((sum, { count }) => sum + count, 0),
    byProvider,
    byArticle: await withTitles(articles.map(({ articleId, _sum }) => ({ articleId, count: _sum.count ?? 0 }))),
    byDay: days.map(({ day, _sum }) => ({ day, count: _sum.count ?? 0 })),
  }
}

async function ownEssays(actor: Actor): Promise<string[]> {
  if (actor.kind !== 'user') return []
  return (await db().article.findMany({ where: { authorId: actor.id }, select: { id: true } })).map(({ id }) => id)
}

async function withTitles(counts: { articleId: string; count: number }[]): Promise<TipClicks['byArticle']> {
  const ids = counts.map(({ articleId }) => articleId).filter(Boolean)
  const rows = await db().article.findMany({
    where: { id: { in: ids }, deletedAt: null },
    select: { id: true, slug: true, published: { select: { title: true } } },
  })
  const known = new Map(rows.map((row) => [row.id, { id: row.id, title: row.published?.title ?? '', slug: row.slug }]))
  const nowhere = { id: '', title: '', slug: '', count: 0 }
  const byArticle: TipClicks['byArticle'] = []
  for (const { articleId, count } of counts) {
    const article = known.get(articleId)
    if (article) byArticle.push({ ...article, count })
    else nowhere.count += count
  }
  return nowhere.count > 0 ? [...byArticle, nowhere].sort((one, other) => other.count - one.count) : byArticle
}
