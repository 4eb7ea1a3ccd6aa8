import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { noticeDays, questionDays } from '../limits'

const dayMs = 86_400_000

/** Forgets who was told long ago, and the addresses that somebody typed and nobody confirmed. */
export async function forgetNotices(): Promise<void> {
  const at = now().getTime()
  const unanswered = new Date(at - questionDays * dayMs)
  await write(async (tx) => {
    await tx.notice.deleteMany({ where: { createdAt: { lt: new Date(at - noticeDays * dayMs) } } })
    await tx.follow.deleteMany({ where: { confirmedAt: null, createdAt: { lt: unanswered } } })
    await tx.recipientPerson.deleteMany({ where: { confirmedAt: null, askedAt: { lt: unanswered } } })
    // A browser that is told of nothing: how it is written to is of no use.
    await tx.recipient.deleteMany({ where: { channel: 'push', createdAt: { lt: unanswered }, follows: { none: {} } } })
    // One that refused stays, so that the refusal does.
    await tx.recipient.deleteMany({
      where: { refusedAt: null, createdAt: { lt: unanswered }, people: { none: {} }, follows: { none: {} }, notices: { none: {} } },
    })
  })
}
