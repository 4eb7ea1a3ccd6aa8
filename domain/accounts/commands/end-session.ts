import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { canEndSession } from '../policy'
import type { Actor } from '../types'

/** Ends one of one's own sessions, at once. Returns true when it was the one that asked. */
export async function endSession(actor: Actor, input: { sessionId: string }): Promise<boolean> {
  if (actor.kind !== 'user') throw new AppError('not-signed-in', message('account.signedOutAlready'))
  const session = await db().session.findUnique({ where: { id: input.sessionId }, select: { userId: true } })
  // Another's session and none at all are answered alike.
  if (!session || !canEndSession(actor, session)) throw new AppError('not-found', message('account.sessionGone'))
  await write(async (tx) => {
    await tx.session.deleteMany({ where: { id: input.sessionId, userId: actor.id } })
    await recordAudit(tx, actor, 'account.end-session', { type: 'session', id: input.sessionId })
  })
  return input.sessionId === actor.sessionId
}
