import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import type { Assertion, Attestation } from '../passkeys/schema'

const flags = { present: 0x01, verified: 0x04, mayBeBackedUp: 0x08, backedUp: 0x10, hasKey: 0x40 }

interface Ceremony {
  /** Of the page that asks. */
  origin?: string
  /** The host that the passkey is kept under. */
  rpId?: string
  /** The person has unlocked it. */
  verified?: boolean
}

interface Kept {
  id: Buffer
  key: KeyObject
  userHandle: string
  counter: number
}

/** An authenticator and its browser, as WebAuthn describes them: real keys, real signatures. It counts where `counts` says so. */
export class Authenticator {
  readonly kept: Kept[] = []

  constructor(private readonly counts = false) {}

  /** Makes a passkey, as navigator.credentials.create() does. */
  make(options: { challenge: string; user: { id: string } }, ceremony: Ceremony = {}): Attestation {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const kept = { id: randomBytes(16), key: privateKey, userHandle: options.user.id, counter: this.counts ? 1 : 0 }
    this.kept.push(kept)
    const cose = isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
        [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
      ]),
    )
    const length = Buffer.alloc(2)
    length.writeUInt16BE(kept.id.length)
    const data = Buffer.concat([this.data(kept, flags.hasKey, ceremony), Buffer.alloc(16), length, kept.id, cose])
    const attestation = isoCBOR.encode(
      new Map<string, string | Uint8Array | Map<string, string>>([
        ['fmt', 'none'],
        ['attStmt', new Map<string, string>()],
        ['authData', new Uint8Array(data)],
      ]),
    )
    const response = {
      clientDataJSON: said('webauthn.create', options.challenge, ceremony).toString('base64url'),
      attestationObject: Buffer.from(attestation).toString('base64url'),
      transports: ['internal'],
    }
    return { ...named(kept), response }
  }

  /** Answers with a passkey, the newest unless told otherwise, as navigator.credentials.get() does. */
  answer(options: { challenge: string }, { kept = this.newest(), ...ceremony }: Ceremony & { kept?: Kept } = {}): Assertion {
    if (this.counts) kept.counter += 1
    const data = this.data(kept, 0, ceremony)
    const client = said('webauthn.get', options.challenge, ceremony)
    const signature = sign('sha256', Buffer.concat([data, createHash('sha256').update(client).digest()]), kept.key)
    const response = {
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: kept.userHandle,
    }
    return { ...named(kept), response }
  }

  newest(): Kept {
    const kept = this.kept.at(-1)
    if (!kept) throw new Error('It keeps no passkey yet.')
    return kept
  }

  private data({ counter }: Kept, more: number, { rpId = 'localhost', verified = true }: Ceremony): Buffer {
    const counted = Buffer.alloc(4)
    counted.writeUInt32BE(counter)
    const set = flags.present | (verified ? flags.verified : 0) | flags.mayBeBackedUp | flags.backedUp | more
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([set]), counted])
  }
}

function said(type: string, challenge: string, { origin = 'http://localhost:3000' }: Ceremony): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

function named({ id }: Kept) {
  const text = id.toString('base64url')
  return { id: text, rawId: text, type: 'public-key' as const }
}
