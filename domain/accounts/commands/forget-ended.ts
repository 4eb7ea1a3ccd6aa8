import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { knownAddressDays } from '../attempts/known-address'

const dayMs = 86_400_000

/** Deletes what has ended: sessions, one-time links of more than a day ago, answered challenges, addresses that nobody came from for long. Done as the system, by the cleaning job. */
export async function forgetEnded(): Promise<void> {
  const at = now()
  await write(async (tx) => {
    await tx.session.deleteMany({ where: { expiresAt: { lte: at } } })
    await tx.knownAddress.deleteMany({ where: { seenAt: { lte: new Date(at.getTime() - knownAddressDays * dayMs) } } })
    await tx.spentChallenge.deleteMany({ where: { expiresAt: { lte: at } } })
    await tx.oneTimeLink.deleteMany({ where: { expiresAt: { lte: new Date(at.getTime() - dayMs) } } })
  })
}
