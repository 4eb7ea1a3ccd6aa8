import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import { message } from '@/i18n/message'
import { AppError } from '@/platform/errors/app-error'
import { attemptName } from '../attempts/attempt-name'
import { logAttempt } from '../attempts/log-attempt'
import type { Actor } from '../types'
import { type AnsweredChallenge, challengeOver, challengeReader } from './challenge'
import { requireRelyingParty } from './relying-party'
import type { Assertion } from './schema'

/** A passkey that is known here, as far as a sign-in goes. */
export interface KnownPasskey {
  id: string
  publicKey: string
  counter: bigint
  user: { id: string; email: string | null }
}

export interface AssertionAnswer {
  challenge: AnsweredChallenge
  counter: bigint
  backedUp: boolean
}

/** Checks that a browser's answer was made with this passkey, for this publication, now, by a person who has unlocked it. */
export async function readAssertion(actor: Actor, sent: Assertion, known: KnownPasskey, browser: string): Promise<AssertionAnswer> {
  const party = requireRelyingParty()
  const reader = challengeReader({ purpose: 'sign-in', userId: '', browser })
  try {
    const { userHandle, ...response } = sent.response
    if (userHandle && Buffer.from(userHandle, 'base64url').toString() !== known.user.id) throw new Error('another account’s')
    const { verified, authenticationInfo: info } = await verifyAuthenticationResponse({
      response: { id: sent.id, rawId: sent.rawId, type: sent.type, clientExtensionResults: {}, response },
      expectedChallenge: reader.expectedChallenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential: {
        id: known.id,
        publicKey: new Uint8Array(Buffer.from(known.publicKey, 'base64url')),
        counter: Number(known.counter),
      },
      requireUserVerification: true,
    })
    if (!verified || !reader.answered) throw new Error('a wrong signature')
    return { challenge: reader.answered, counter: BigInt(info.newCounter), backedUp: info.credentialBackedUp }
  } catch (error) {
    if (reader.isOver) throw challengeOver()
    throw refusedPasskey(actor, known.user, error instanceof Error ? error.message : '')
  }
}

/** One failure for whatever is wrong. Why goes to the log alone, a counter that went back among it: the passkey may have been copied. */
export function refusedPasskey(actor: Actor, user: KnownPasskey['user'] | undefined, why: string): AppError {
  logAttempt('sign-in.failed', 'passkey', actor, user && attemptName(user), { why: why.slice(0, 200) })
  return new AppError('not-signed-in', message('account.passkeyRefused'))
}
