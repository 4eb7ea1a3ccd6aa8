import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { requireFreeName } from '../names/require-free-name'
import { spendChallenge } from '../passkeys/challenge'
import { keepPasskey } from '../passkeys/keep-passkey'
import { readAttestation } from '../passkeys/read-attestation'
import type { JoinWithPasskeyInput } from '../passkeys/schema'
import type { Actor, Device, SignedIn } from '../types'
import { startSession } from './start-session'

/**
 * Makes a reader of a name and a passkey, and signs them in: an account without an e-mail address, which nothing else opens. What this
 * browser wrote as a guest stays its own by the guest cookie.
 */
export async function joinWithPasskey(actor: Actor, input: JoinWithPasskeyInput, browser: string, device: Device): Promise<SignedIn> {
  const { name, userId } = input
  if (actor.kind === 'user') throw new AppError('conflict', message('account.signedIn'))
  const { passkey, challenge } = await readAttestation(input.credential, { purpose: 'join', userId, browser })
  const token = await write(async (tx) => {
    await spendChallenge(tx, challenge)
    await requireFreeName(name, '', tx)
    await tx.user.create({ data: { id: userId, name, email: null } })
    await keepPasskey(tx, userId, passkey, device)
    await recordAudit(tx, actor, 'account.join', { type: 'user', id: userId })
    return startSession(tx, actor, { userId, method: 'passkey', device })
  })
  return { token, attemptName: userId, name, role: 'reader', returnTo: '' }
}
