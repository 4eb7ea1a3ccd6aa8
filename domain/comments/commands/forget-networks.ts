import { getSettings } from '@/domain/settings/queries/get-settings'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'

/** Empties the keyed hashes of networks that have been kept long enough. Done as the system, by the cleaning job. */
export async function forgetNetworks(): Promise<void> {
  const { networkDays } = (await getSettings()).moderation.blocked
  const before = new Date(now().getTime() - networkDays * 86_400_000)
  await write((tx) => tx.comment.updateMany({ where: { addressKey: { gt: '' }, createdAt: { lte: before } }, data: { addressKey: '' } }))
}
