import { recordAudit } from '@/domain/audit/record-audit'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { attemptName } from '../attempts/attempt-name'
import { spendChallenge } from '../passkeys/challenge'
import { keepPasskey } from '../passkeys/keep-passkey'
import { mostPasskeys } from '../passkeys/offers'
import { readAttestation } from '../passkeys/read-attestation'
import type { Attestation } from '../passkeys/schema'
import type { Actor, Device } from '../types'
import { tellOfWayIn } from '../way-in-mail/tell-of-way-in'
import { renewSession } from './renew-session'

/**
 * Adds a passkey to one's own account. Its challenge is made only for somebody who has just confirmed who they are. One more way in is a
 * change of right: the session goes on under the new token that is returned.
 */
export async function addPasskey(
  actor: Actor,
  credential: Attestation,
  browser: string,
  device: Device,
): Promise<{ token: string; attemptName: string }> {
  if (actor.kind !== 'user') throw new AppError('not-signed-in', message('account.signInFirst'))
  const { passkey, challenge } = await readAttestation(credential, { purpose: 'add', userId: actor.id, browser })
  const publication = await getSettings()
  return write(async (tx) => {
    await spendChallenge(tx, challenge)
    if ((await tx.passkey.count({ where: { userId: actor.id } })) >= mostPasskeys) {
      throw new AppError('conflict', message('account.tooManyPasskeys'))
    }
    await keepPasskey(tx, actor.id, passkey, device)
    await tellOfWayIn(tx, publication, actor.email, {
      ...{ what: 'passkey-added', passkey: { aaguid: passkey.aaguid, userAgent: device.userAgent } },
    })
    await recordAudit(tx, actor, 'account.add-passkey', { type: 'user', id: actor.id })
    return { token: await renewSession(tx, actor), attemptName: attemptName(actor) }
  })
}
