import { asRole } from '@/domain/accounts/as-role'
import { hasRole } from '@/domain/accounts/policy'
import type { Actor } from '@/domain/accounts/types'
import { pageWindow } from '@/domain/articles/queries/paging'
import type { Page } from '@/domain/articles/types'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { type CommentVerb, canSeeQueue, canUndoStroke, decidedFrom } from '../policy'
import { type StrokeEntry, undoableDays } from './types'

export const strokesPerPage = 50

/** The decisions over many comments, newest first: everybody's to those who decide everywhere, to an author their own. */
export async function listStrokes(actor: Actor, asked = 1): Promise<Page<StrokeEntry>> {
  if (!canSeeQueue(actor) || actor.kind === 'visitor') throw new AppError('forbidden', message('errors.queueForbidden'))
  const where = hasRole(actor, 'moderator', 'editor', 'owner') ? {} : { actorId: actor.kind === 'user' ? actor.id : '' }
  const { page, skip, take, pagesOf } = pageWindow(asked, strokesPerPage)
  const [total, rows] = await Promise.all([
    db().moderationStroke.count({ where }),
    db().moderationStroke.findMany({ where, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], skip, take }),
  ])
  const people = await db().user.findMany({ where: { id: { in: rows.map(({ actorId }) => actorId) } }, select: { id: true, role: true } })
  const by = new Map(people.map(({ id, role }) => [id, { id, role: asRole(role) }]))
  const since = new Date(now().getTime() - undoableDays * 86_400_000)
  const items = rows.map(({ actorId, blockId, verb, ...stroke }) => ({
    ...stroke,
    verb: asVerb(verb),
    blocked: blockId !== '',
    mayUndo: stroke.undoneAt === null && stroke.createdAt >= since && canUndoStroke(actor, by.get(actorId) ?? null),
  }))
  return { items, page, pages: pagesOf(total), total }
}

function asVerb(stored: string): CommentVerb {
  return (Object.keys(decidedFrom) as CommentVerb[]).find((verb) => verb === stored) ?? 'hide'
}
