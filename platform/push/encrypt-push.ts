import { createCipheriv, createECDH, type ECDH, hkdfSync, randomBytes } from 'node:crypto'

/** How a browser is written to so that nobody on the way can read it. */
export interface PushRecipientKeys {
  /** Its public key: an uncompressed point, base64url. */
  p256dh: string
  /** A secret of it and ours: 16 bytes, base64url. */
  auth: string
}

/** The most that fits into one message. Push services take 4096 bytes with what encryption adds. */
export const mostPushBytes = 3_993

const recordSize = 4_096

interface Drawn {
  salt: Buffer
  pair: ECDH
}

/** A message for one browser (RFC 8291, aes128gcm): a new pair of keys and a new salt for each. `drawn`: for the standard's own example. */
export function encryptPush(text: Buffer, { p256dh, auth }: PushRecipientKeys, drawn: Drawn = draw()): Buffer {
  if (text.length > mostPushBytes) throw new Error('Too long for a push message.')
  const { salt, pair } = drawn
  const theirs = Buffer.from(p256dh, 'base64url')
  const ours = pair.getPublicKey()
  const secret = pair.computeSecret(theirs)
  const material = derive(secret, Buffer.from(auth, 'base64url'), Buffer.concat([Buffer.from('WebPush: info\0'), theirs, ours]), 32)
  const key = derive(material, salt, 'Content-Encoding: aes128gcm\0', 16)
  const nonce = derive(material, salt, 'Content-Encoding: nonce\0', 12)
  const cipher = createCipheriv('aes-128-gcm', key, nonce)
  // 2: the last record, and the only one.
  const sealed = Buffer.concat([cipher.update(text), cipher.update(Buffer.from([2])), cipher.final(), cipher.getAuthTag()])
  const head = Buffer.alloc(5)
  head.writeUInt32BE(recordSize)
  head.writeUInt8(ours.length, 4)
  return Buffer.concat([salt, head, ours, sealed])
}

/** Whether these are keys that something can be encrypted with: a point of the curve, and 16 bytes. */
export function arePushKeys({ p256dh, auth }: PushRecipientKeys): boolean {
  if (Buffer.from(auth, 'base64url').length !== 16) return false
  try {
    const point = Buffer.from(p256dh, 'base64url')
    const pair = createECDH('prime256v1')
    pair.generateKeys()
    return point.length === 65 && pair.computeSecret(point).length === 32
  } catch {
    return false
  }
}

function draw(): Drawn {
  const pair = createECDH('prime256v1')
  pair.generateKeys()
  return { salt: randomBytes(16), pair }
}

const derive = (material: Buffer, salt: Buffer, info: Buffer | string, length: number) =>
  Buffer.from(hkdfSync('sha256', material, salt, info, length))
