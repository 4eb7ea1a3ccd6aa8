import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { browserName } from '../browser-name'
import { type Actor, type SessionView, signInMethods } from '../types'

/** One's own live sessions, this one first, then the most recently seen. */
export async function listSessions(actor: Actor): Promise<SessionView[]> {
  if (actor.kind !== 'user') throw new AppError('not-signed-in', message('account.signInFirst'))
  const rows = await db().session.findMany({
    where: { userId: actor.id, expiresAt: { gt: now() } },
    orderBy: { lastSeenAt: 'desc' },
    take: 100,
    select: { id: true, method: true, userAgent: true, createdAt: true, lastSeenAt: true },
  })
  const views = rows.map(({ userAgent, method, ...row }) => ({
    ...row,
    isThis: row.id === actor.sessionId,
    // Written down now and then only; whoever asks is here at this moment.
    lastSeenAt: row.id === actor.sessionId ? now() : row.lastSeenAt,
    method: signInMethods.find((known) => known === method) ?? ('link' as const),
    browser: browserName(userAgent),
  }))
  return [...views.filter((view) => view.isThis), ...views.filter((view) => !view.isThis)]
}
