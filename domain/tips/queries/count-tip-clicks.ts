import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { AppError } from '@/platform/errors/app-error'
import { canSeeAllTipClicks, canSeeTipClicks } from '../policy'
import { findTipProvider } from '../providers/registry'
import type { Period, TipClicks } from '../types'

type Counted = { clicks: bigint | number }

const articlesAtMost = 100

/** How often the jar was clicked in a period: in all, by provider, by essay (the most clicked hundred), by day. */
export async function countTipClicks(actor: Actor, period: Period): Promise<TipClicks> {
  if (!canSeeTipClicks(actor)) throw new AppError('forbidden', message('errors.tipClicksForbidden'))
  const clicks = clicksSeenBy(actor, period)
  const [providers, articles, days] = await Promise.all([
    db().$queryRaw<(Counted & { provider: string })[]>`
      SELECT "provider", SUM("count") AS "clicks" ${clicks} GROUP BY "provider" ORDER BY 2 DESC, 1`,
    db().$queryRaw<(Counted & { articleId: string })[]>`
      SELECT "articleId", SUM("count") AS "clicks" ${clicks} GROUP BY "articleId" ORDER BY 2 DESC, 1 LIMIT ${articlesAtMost}`,
    db().$queryRaw<(Counted & { day: string })[]>`SELECT "day", SUM("count") AS "clicks" ${clicks} GROUP BY "day" ORDER BY 1`,
  ])
  const byProvider = providers.map(({ provider, clicks: count }) => ({
    id: provider,
    name: findTipProvider(provider)?.name ?? provider,
    count: Number(count),
  }))
  return {
    total: byProvider.reduce((sum, { count }) => sum + count, 0),
    byProvider,
    byArticle: await withTitles(articles.map(({ articleId, clicks: count }) => ({ articleId, count: Number(count) }))),
    byDay: days.map(({ day, clicks: count }) => ({ day, count: Number(count) })),
  }
}

/** The rows to count. An author's own essays are asked for in the query: as parameters, thousands of essays are more than a database takes. */
function clicksSeenBy(actor: Actor, { from, to }: Period): Prisma.Sql {
  const within = Prisma.sql`FROM "TipClick" WHERE "day" >= ${from} AND "day" <= ${to}`
  if (canSeeAllTipClicks(actor)) return within
  if (actor.kind !== 'user') return Prisma.sql`${within} AND 1 = 0`
  return Prisma.sql`${within} AND "articleId" IN (SELECT "id" FROM "Article" WHERE "authorId" = ${actor.id})`
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
