import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { newId } from '@/platform/db/new-id'
import { AppError } from '@/platform/errors/app-error'
import { requireFreeName } from '../names/require-free-name'
import type { Actor } from '../types'
import { challengeMinutes, makeChallenge } from './challenge'
import { confirmPerson } from './confirm-person'
import { requireRelyingParty } from './relying-party'

/** ES256, Ed25519 and RS256: between them what every authenticator has. */
export const algorithms = [-7, -8, -257] as const
/** More than anybody has devices. */
export const mostPasskeys = 20

/** What a browser is asked for a sign-in: whichever passkey of this publication its person chooses. */
export async function offerPasskeySignIn(browser: string) {
  const challenge = makeChallenge({ purpose: 'sign-in', userId: '', browser })
  return generateAuthenticationOptions({
    rpID: requireRelyingParty().id,
    challenge: asBytes(challenge),
    userVerification: 'required',
    timeout,
  })
}

/** What it is asked for an account that a passkey alone holds. The id is the account's to be; the challenge answers for no other. */
export async function offerJoining(name: string, browser: string) {
  requireRelyingParty()
  await requireFreeName(name)
  const userId = newId()
  const challenge = makeChallenge({ purpose: 'join', userId, browser })
  return { userId, options: await registration({ userId, challenge, called: name, name, known: [] }) }
}

/** What it is asked for one more passkey of one's own account, once whoever asks has shown that the account is theirs. */
export async function offerPasskey(actor: Actor, { currentPassword }: { currentPassword: string }, browser: string) {
  requireRelyingParty()
  const person = await confirmPerson(actor, currentPassword)
  const known = await db().passkey.findMany({ where: { userId: person.id }, select: { id: true, transports: true } })
  if (known.length >= mostPasskeys) throw new AppError('conflict', message('account.tooManyPasskeys'))
  const challenge = makeChallenge({ purpose: 'add', userId: person.id, browser })
  return registration({ userId: person.id, challenge, called: person.email ?? person.name, name: person.name, known })
}

const timeout = challengeMinutes * 60_000
const asBytes = (text: string) => new Uint8Array(Buffer.from(text))

interface Registration {
  userId: string
  challenge: string
  /** What the person sees in the list of their passkeys. */
  called: string
  name: string
  known: { id: string; transports: string }[]
}

async function registration({ userId, challenge, called, name, known }: Registration) {
  const { name: rpName } = await getSettings()
  return generateRegistrationOptions({
    rpName,
    rpID: requireRelyingParty().id,
    userName: called,
    userDisplayName: name,
    userID: asBytes(userId),
    challenge: asBytes(challenge),
    timeout,
    attestationType: 'none',
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: JSON.parse(transports) as string[] })),
    // Found by the browser without a name, and opened by its person's own lock: docs/decisions/046.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: [...algorithms],
  })
}
