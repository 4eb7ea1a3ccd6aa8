import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'

const dayMs = 86_400_000

/** Deletes rows that nobody will ask for again: done a week ago, kept or failed a quarter of a year ago. */
export async function cleanOutbox(): Promise<void> {
  const at = now().getTime()
  await write(async (tx) => {
    await tx.outbox.deleteMany({ where: { status: 'done', finishedAt: { lt: new Date(at - 7 * dayMs) } } })
    await tx.outbox.deleteMany({ where: { status: { in: ['kept', 'failed'] }, finishedAt: { lt: new Date(at - 90 * dayMs) } } })
  })
}
