import { keyedHash } from '@/platform/auth/keyed-hash'
import type { db, Tx } from '@/platform/db/client'
import { addressKey } from '@/platform/limits/rate-limit'
import type { Actor } from '../types'

/** How long an address stays known after the latest sign-in from it. */
export const knownAddressDays = 90

/** One account as this client reaches it. Neither the account nor the address can be read from the key; '' where there is no address. */
export function addressOfAccount(actor: Actor, email: string): string {
  if (actor.kind === 'system' || actor.address === '') return ''
  return keyedHash('known-address', `${email} ${addressKey(actor.address)}`)
}

/** When this account last signed in from here; null if it never did, or too long ago. */
export async function knownAddressSince(reader: ReturnType<typeof db>, key: string, at: Date): Promise<Date | null> {
  const row = await reader.knownAddress.findUnique({ where: { key }, select: { seenAt: true } })
  return row && at.getTime() - row.seenAt.getTime() < knownAddressDays * 86_400_000 ? row.seenAt : null
}

/** Remembers that this account signs in from here. */
export async function rememberAddress(tx: Tx, actor: Actor, email: string, at: Date): Promise<void> {
  const key = addressOfAccount(actor, email)
  if (key !== '') await tx.knownAddress.upsert({ where: { key }, create: { key, seenAt: at }, update: { seenAt: at } })
}
