import type { Actor } from '@/domain/accounts/types'
import { canCreateArticle, canEditArticle } from '@/domain/articles/policy'
import { requirePermission } from '@/domain/articles/require-permission'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import type { Tx } from '@/platform/db/client'
import { type UnitOfWork, write } from '@/platform/db/write'
import { isUniqueViolation } from '@/platform/db/write-errors'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { canEditSeries } from '../policy'
import { type PlaceInSeriesInput, placeInSeriesInput } from '../schema'
import { seriesTags } from '../tags'
import type { AdminPlace } from '../types'
import { claimSeries } from './claim-series'
import { indexOfPart, numberParts, orderedParts, partOf } from './ordered-parts'

/**
 * Puts an essay into a series, at once: its place is no part of its text, and moves other essays too. A series of a new name is
 * made; one that loses its last essay stays, with its description, until it is removed.
 */
export async function placeInSeries(actor: Actor, input: PlaceInSeriesInput): Promise<AdminPlace | null> {
  requirePermission(actor, canCreateArticle(actor))
  const { articleId, series, part } = parseInput(placeInSeriesInput, input)
  const place = () => write((tx, unit) => placeEssay(tx, unit, actor, { articleId, series, part }))
  try {
    return await place()
  } catch (error) {
    // Somebody else made a series of this name at the same time: now it is there.
    if (!isUniqueViolation(error)) throw error
    return place()
  }
}

interface Wanted {
  articleId: string
  series: string
  part: number | undefined
}

async function placeEssay(tx: Tx, unit: UnitOfWork, actor: Actor, { articleId, series, part }: Wanted): Promise<AdminPlace | null> {
  const article = await tx.article.findUnique({ where: { id: articleId, deletedAt: null }, select: { authorId: true } })
  if (!article) throw new AppError('not-found', message('errors.noSuchEssay'))
  requirePermission(actor, canEditArticle(actor, article))
  const before = await tx.seriesPart.findUnique({ where: { articleId }, select: { seriesId: true } })
  const target = series === '' ? null : await claimSeries(tx, series)
  if (target) await requireSeries(tx, actor, articleId, { ...target, part })
  if (before && before.seriesId !== target?.id) await takeOut(tx, unit, articleId, before.seriesId)
  unit.changed(seriesTags.all, seriesTags.of(articleId))
  const place = target && (await putIn(tx, unit, articleId, { ...target, part }))
  await recordAudit(tx, actor, 'series.place', { type: 'article', id: articleId }, { series, part: place?.part ?? null })
  return place
}

/** The series is asked about as the essay is: one that holds essays of others is not an author's to put anything into, nor to reorder. */
async function requireSeries(
  tx: Tx,
  actor: Actor,
  articleId: string,
  { id, part }: { id: string; part: number | undefined },
): Promise<void> {
  const parts = await orderedParts(tx, id)
  const own = parts.find((each) => each.articleId === articleId)
  if (own && (part === undefined || partOf(parts, own) === part)) return
  const allowed = canEditSeries(
    actor,
    parts.map(({ article }) => article.authorId),
  )
  if (!allowed) throw new AppError('forbidden', message('errors.seriesOfOthers'))
}

async function takeOut(tx: Tx, unit: UnitOfWork, articleId: string, seriesId: string): Promise<void> {
  const parts = await orderedParts(tx, seriesId)
  await tx.seriesPart.delete({ where: { articleId } })
  await numberParts(
    tx,
    seriesId,
    parts.filter((each) => each.articleId !== articleId),
  )
  unit.changed(seriesTags.one(seriesId))
}

async function putIn(
  tx: Tx,
  unit: UnitOfWork,
  articleId: string,
  { id: seriesId, slug, part }: { id: string; slug: string; part: number | undefined },
): Promise<AdminPlace> {
  const parts = await orderedParts(tx, seriesId)
  const others = parts.filter((each) => each.articleId !== articleId)
  const own = parts.find((each) => each.articleId === articleId)
  const ownIndex = own ? parts.indexOf(own) : others.length
  const at = part === undefined ? ownIndex : indexOfPart(others, part)
  if (!own) await tx.seriesPart.create({ data: { articleId, seriesId, position: 0 } })
  await numberParts(tx, seriesId, [...others.slice(0, at), { articleId, position: own?.position ?? 0 }, ...others.slice(at)])
  unit.changed(seriesTags.one(seriesId), seriesTags.slug(slug))
  const { title } = await tx.series.findUniqueOrThrow({ where: { id: seriesId }, select: { title: true } })
  const standing = (list: typeof others) => list.filter(({ article }) => article.deletedAt === null).length
  return { title, part: standing(others.slice(0, at)) + 1, parts: standing(others) + 1 }
}
