import type { Actor } from '@/domain/accounts/types'
import { canCreateArticle } from '@/domain/articles/policy'
import { requirePermission } from '@/domain/articles/require-permission'
import { recordAudit } from '@/domain/audit/record-audit'
import { write } from '@/platform/db/write'
import { parseInput } from '@/platform/input/parse-input'
import { canEditSeries } from '../policy'
import { type SeriesIdInput, seriesIdInput } from '../schema'
import { seriesTags } from '../tags'
import { orderedParts } from './ordered-parts'

/** Ends a series. Its essays stay as they are, each by itself. */
export async function deleteSeries(actor: Actor, input: SeriesIdInput): Promise<void> {
  requirePermission(actor, canCreateArticle(actor))
  const { id } = parseInput(seriesIdInput, input)
  await write(async (tx, unit) => {
    const parts = await orderedParts(tx, id)
    requirePermission(
      actor,
      canEditSeries(
        actor,
        parts.map(({ article }) => article.authorId),
      ),
    )
    const { count } = await tx.series.deleteMany({ where: { id } })
    if (count === 0) return
    await recordAudit(tx, actor, 'series.delete', { type: 'series', id })
    unit.changed(seriesTags.all, seriesTags.one(id), ...parts.map(({ articleId }) => seriesTags.of(articleId)))
  })
}
