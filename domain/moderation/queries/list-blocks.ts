import { asRole } from '@/domain/accounts/as-role'
import type { Actor } from '@/domain/accounts/types'
import { pageWindow } from '@/domain/articles/queries/paging'
import type { Page } from '@/domain/articles/types'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { type BlockEntry, blockKinds } from '../blocks/types'
import { canLift, canSeeBlocks } from '../policy'

export const blocksPerPage = 50

interface BlockFilter {
  ended?: boolean | undefined
  page?: number | undefined
}

/** The blocks that hold, or those that ended, newest first. */
export async function listBlocks(actor: Actor, { ended = false, page: asked = 1 }: BlockFilter = {}): Promise<Page<BlockEntry>> {
  if (!canSeeBlocks(actor)) throw new AppError('forbidden', message('errors.blockForbidden'))
  const { page, skip, take, pagesOf } = pageWindow(asked, blocksPerPage)
  const at = now()
  const where = ended
    ? { OR: [{ liftedAt: { not: null } }, { until: { lte: at } }] }
    : { liftedAt: null, OR: [{ until: null }, { until: { gt: at } }] }
  const [total, rows] = await Promise.all([
    db().moderationBlock.count({ where }),
    db().moderationBlock.findMany({ where, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], skip, take }),
  ])
  const setBy = await db().user.findMany({
    where: { id: { in: rows.map(({ createdById }) => createdById) } },
    select: { id: true, role: true },
  })
  const roles = new Map(setBy.map(({ id, role }) => [id, { role: asRole(role) }]))
  // The value stays here: of a network and a browser it is nobody's to see.
  const items = rows.map(({ value: _, createdById, kind, ...block }) => ({
    ...block,
    kind: blockKinds.find((known) => known === kind) ?? 'name',
    isActive: !ended,
    mayLift: !ended && canLift(actor, roles.get(createdById) ?? null),
  }))
  return { items, page, pages: pagesOf(total), total }
}
