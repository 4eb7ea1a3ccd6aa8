import type { Actor } from '@/domain/accounts/types'
import { canCreateArticle, publishedArticles } from '@/domain/articles/policy'
import { requirePermission } from '@/domain/articles/require-permission'
import { foldForFilter } from '@/domain/articles/slug'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { isUniqueViolation } from '@/platform/db/write-errors'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { canEditSeries } from '../policy'
import { type EditSeriesInput, editSeriesInput } from '../schema'
import { seriesTags } from '../tags'
import { freeSeriesSlug } from './claim-series'
import { orderedParts } from './ordered-parts'

/** Gives a series another name or description, at once. Its address follows the name until a part of it is published, and then stays. */
export async function editSeries(actor: Actor, input: EditSeriesInput): Promise<{ slug: string }> {
  requirePermission(actor, canCreateArticle(actor))
  const { id, title, description } = parseInput(editSeriesInput, input)
  try {
    return await write(async (tx, unit) => {
      const parts = await orderedParts(tx, id)
      const before = await tx.series.findUnique({ where: { id }, select: { slug: true, title: true } })
      if (!before) throw new AppError('not-found', message('errors.noSuchSeries'))
      requirePermission(
        actor,
        canEditSeries(
          actor,
          parts.map(({ article }) => article.authorId),
        ),
      )
      const known = await tx.seriesPart.findFirst({ where: { seriesId: id, article: publishedArticles }, select: { articleId: true } })
      const slug = known || before.title === title ? before.slug : await freeSeriesSlug(tx, title, id)
      await tx.series.update({ where: { id }, data: { title, titleKey: foldForFilter(title), description, slug } })
      await recordAudit(tx, actor, 'series.edit', { type: 'series', id }, { title })
      unit.changed(seriesTags.all, seriesTags.one(id), seriesTags.slug(slug))
      return { slug }
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    const refusal = message('errors.seriesNameTaken')
    throw new AppError('conflict', refusal, { fieldErrors: { title: refusal } })
  }
}
