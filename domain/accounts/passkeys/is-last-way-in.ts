import type { db, Tx } from '@/platform/db/client'

/** Whether nothing would open the account without this passkey: no e-mail address, no provider, no other passkey. */
export async function isLastWayIn(reader: Tx | ReturnType<typeof db>, userId: string, passkeyId: string): Promise<boolean> {
  const { email, _count } = await reader.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, _count: { select: { accounts: true, passkeys: { where: { id: { not: passkeyId } } } } } },
  })
  return email === null && _count.accounts + _count.passkeys === 0
}
