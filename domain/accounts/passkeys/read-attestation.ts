import { verifyRegistrationResponse } from '@simplewebauthn/server'
import { decodeAttestationObject } from '@simplewebauthn/server/helpers'
import { message } from '@/i18n/message'
import { AppError } from '@/platform/errors/app-error'
import { type AnsweredChallenge, type ChallengeUse, challengeOver, challengeReader } from './challenge'
import { algorithms } from './offers'
import { requireRelyingParty } from './relying-party'
import type { Attestation } from './schema'

/** A passkey that a browser has made, as its row has it. */
export interface NewPasskey {
  id: string
  publicKey: string
  counter: bigint
  transports: string
  deviceType: string
  backedUp: boolean
  aaguid: string
}

/** Checks what a browser has made: for this publication, for this account, and by a person who has unlocked it. */
export async function readAttestation(
  sent: Attestation,
  use: ChallengeUse,
): Promise<{ passkey: NewPasskey; challenge: AnsweredChallenge }> {
  const party = requireRelyingParty()
  const reader = challengeReader(use)
  try {
    requireNoCertificates(sent.response.attestationObject)
    const { verified, registrationInfo: made } = await verifyRegistrationResponse({
      response: { ...sent, clientExtensionResults: {} },
      expectedChallenge: reader.expectedChallenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: [...algorithms],
    })
    if (!verified || !reader.answered) throw new Error('not verified')
    return {
      challenge: reader.answered,
      passkey: {
        id: made.credential.id,
        publicKey: Buffer.from(made.credential.publicKey).toString('base64url'),
        counter: BigInt(made.credential.counter),
        transports: JSON.stringify(sent.response.transports),
        deviceType: made.credentialDeviceType,
        backedUp: made.credentialBackedUp,
        aaguid: made.aaguid,
      },
    }
  } catch (cause) {
    throw reader.isOver ? challengeOver() : new AppError('invalid', message('account.passkeyRefused'), { cause })
  }
}

/**
 * We ask for no attestation. Somebody who sends certificates all the same would have the server fetch their lists of revoked ones, from
 * addresses that they chose.
 */
function requireNoCertificates(attestationObject: string): void {
  const decoded = decodeAttestationObject(new Uint8Array(Buffer.from(attestationObject, 'base64url')))
  const format = decoded.get('fmt')
  if (format === 'none' || (format === 'packed' && decoded.get('attStmt').get('x5c') === undefined)) return
  throw new Error(`an attestation of the format ${format}`)
}
