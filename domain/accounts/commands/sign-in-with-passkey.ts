import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { asRole } from '../as-role'
import { attemptName } from '../attempts/attempt-name'
import { requireChallenge, spendChallenge } from '../passkeys/challenge'
import { readAssertion, refusedPasskey } from '../passkeys/read-assertion'
import type { SignInWithPasskeyInput } from '../passkeys/schema'
import type { Actor, Device, SignedIn } from '../types'
import { startSession } from './start-session'

/**
 * Signs in by a passkey. An unknown one, a removed one, another's, one of a disabled account and a wrong signature are one failure; only a
 * challenge that is over says so, since it tells nothing of any account. `browser`: the passkey cookie's value.
 */
export async function signInWithPasskey(actor: Actor, input: SignInWithPasskeyInput, browser: string, device: Device): Promise<SignedIn> {
  const { credential } = input
  requireChallenge(credential.response.clientDataJSON, { purpose: 'sign-in', userId: '', browser })
  const passkey = await db().passkey.findUnique({
    where: { id: credential.id },
    select: {
      ...{ id: true, publicKey: true, counter: true },
      user: { select: { id: true, name: true, email: true, role: true, disabledAt: true } },
    },
  })
  if (!passkey || passkey.user.disabledAt) throw refusedPasskey(actor, passkey?.user, passkey ? 'a disabled account' : 'unknown here')
  const { user } = passkey
  const answer = await readAssertion(actor, credential, passkey, browser)
  const token = await write(async (tx) => {
    await spendChallenge(tx, answer.challenge)
    // In one UPDATE: of two answers with one counter, one is a copy's. And the passkey may have been removed, or its person disabled, meanwhile.
    const { count } = await tx.passkey.updateMany({
      where: { id: passkey.id, counter: passkey.counter, user: { disabledAt: null } },
      data: { counter: answer.counter, backedUp: answer.backedUp, lastUsedAt: now() },
    })
    if (count === 0) throw refusedPasskey(actor, user, 'changed meanwhile')
    return startSession(tx, actor, { userId: user.id, method: 'passkey', device })
  })
  return { token, attemptName: attemptName(user), name: user.name, role: asRole(user.role), returnTo: input.to }
}
