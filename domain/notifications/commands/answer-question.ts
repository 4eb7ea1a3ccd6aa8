import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { hashToken } from '@/platform/auth/token'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { findQuestion } from '../queries/find-question'
import type { ConfirmInput } from '../schema'
import { stopAll } from '../stop'

/**
 * Whoever reads at an address says that it is theirs, and so is what one browser wants to follow there; or that nothing is to be sent to
 * it. Pressed twice, it is the same.
 */
export async function answerQuestion(_actor: Actor, { token, answer }: ConfirmInput): Promise<{ recipientId: string }> {
  const question = await findQuestion(token)
  if (!question) throw new AppError('gone', message('notices.linkUnknown'))
  const { recipientId, personKey } = question
  await write(async (tx) => {
    const at = now()
    if (answer === 'never') return stopAll(tx, recipientId, { forEver: true })
    // The link is part of the condition: one that was replaced meanwhile confirms nothing.
    const { count } = await tx.recipientPerson.updateMany({ where: { tokenHash: hashToken(token) }, data: { confirmedAt: at } })
    if (count === 0) throw new AppError('gone', message('notices.linkUnknown'))
    await tx.recipient.update({ where: { id: recipientId }, data: { refusedAt: null } })
    await tx.follow.updateMany({ where: { recipientId, personKey, confirmedAt: null }, data: { confirmedAt: at } })
  })
  return { recipientId }
}
