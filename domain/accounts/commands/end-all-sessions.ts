import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import type { Actor } from '../types'

/** Ends all of one's own sessions, at once; all others, if this one is to stay. Returns how many. */
export async function endAllSessions(actor: Actor, input: { keepThis: boolean }): Promise<number> {
  if (actor.kind !== 'user') throw new AppError('not-signed-in', message('account.signedOutAlready'))
  return write(async (tx) => {
    const { count } = await tx.session.deleteMany({
      where: { userId: actor.id, ...(input.keepThis ? { id: { not: actor.sessionId } } : {}) },
    })
    await recordAudit(tx, actor, 'account.end-all-sessions', { type: 'user', id: actor.id }, { ended: count })
    return count
  })
}
