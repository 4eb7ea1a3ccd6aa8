import type { Actor } from '@/domain/accounts/types'
import { canCreateArticle } from '@/domain/articles/policy'
import { requirePermission } from '@/domain/articles/require-permission'
import { db } from '@/platform/db/client'
import { canEditSeries } from '../policy'
import type { SeriesChoice } from '../types'

/** For the editor of an essay that this actor may write on: where it stands, and which series they may put it into. */
export async function getSeriesChoice(actor: Actor, articleId: string): Promise<SeriesChoice> {
  requirePermission(actor, canCreateArticle(actor))
  const [own, known] = await Promise.all([
    db().seriesPart.findUnique({ where: { articleId }, select: { seriesId: true, position: true, series: { select: { title: true } } } }),
    db().series.findMany({
      orderBy: { title: 'asc' },
      take: 500,
      select: { title: true, parts: { select: { article: { select: { authorId: true } } } } },
    }),
  ])
  const names = known.filter(({ parts }) => canEditSeries(actor, authorsOf(parts))).map(({ title }) => title)
  if (!own) return { place: null, known: names }
  const standing = { seriesId: own.seriesId, article: { deletedAt: null } }
  const [part, parts] = await Promise.all([
    db().seriesPart.count({ where: { ...standing, position: { lte: own.position } } }),
    db().seriesPart.count({ where: standing }),
  ])
  return { place: { title: own.series.title, part, parts }, known: names }
}

function authorsOf(parts: readonly { article: { authorId: string } }[]): string[] {
  return parts.map(({ article }) => article.authorId)
}
