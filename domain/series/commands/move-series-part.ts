import type { Actor } from '@/domain/accounts/types'
import { canCreateArticle } from '@/domain/articles/policy'
import { requirePermission } from '@/domain/articles/require-permission'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { canEditSeries } from '../policy'
import { type MoveSeriesPartInput, moveSeriesPartInput } from '../schema'
import { seriesTags } from '../tags'
import { indexOfPart, numberParts, orderedParts } from './ordered-parts'

/** Makes an essay of a series another part of it, at once. */
export async function moveSeriesPart(actor: Actor, input: MoveSeriesPartInput): Promise<void> {
  requirePermission(actor, canCreateArticle(actor))
  const { id, articleId, part } = parseInput(moveSeriesPartInput, input)
  await write(async (tx, unit) => {
    const parts = await orderedParts(tx, id)
    const moved = parts.find((each) => each.articleId === articleId)
    if (!moved) throw new AppError('not-found', message('errors.notInSeries'))
    requirePermission(
      actor,
      canEditSeries(
        actor,
        parts.map(({ article }) => article.authorId),
      ),
    )
    const others = parts.filter((each) => each !== moved)
    const at = indexOfPart(others, part)
    await numberParts(tx, id, [...others.slice(0, at), moved, ...others.slice(at)])
    await recordAudit(tx, actor, 'series.order', { type: 'series', id }, { articleId, part })
    unit.changed(seriesTags.one(id))
  })
}
