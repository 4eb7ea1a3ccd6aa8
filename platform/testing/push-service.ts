import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a push service was sent for a browser, and what that browser reads. */
export interface PushedMessage {
  headers: IncomingHttpHeaders
  text: string
  /** Who says to have sent it, once the signature held. */
  claims: { aud: string; exp: number; sub: string }
}

/** A push service that answers over HTTP, and a browser behind it that has the keys: for tests. */
export async function openPushService() {
  const browser = createECDH('prime256v1')
  browser.generateKeys()
  const auth = randomBytes(16)
  const pushed: PushedMessage[] = []
  const answers: number[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const status = answers.shift() ?? 201
    if (status === 201) {
      const { headers } = request
      pushed.push({ headers, text: decrypted(Buffer.concat(chunks)), claims: claimsOf(headers.authorization ?? '') })
    }
    response.writeHead(status).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo

  function decrypted(body: Buffer): string {
    const [salt, theirs, sealed] = [body.subarray(0, 16), body.subarray(21, 86), body.subarray(86)]
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), browser.getPublicKey(), theirs])
    const material = Buffer.from(hkdfSync('sha256', browser.computeSecret(theirs), auth, info, 32))
    const derive = (name: string, length: number) => Buffer.from(hkdfSync('sha256', material, salt, `Content-Encoding: ${name}\0`, length))
    const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12))
    decipher.setAuthTag(sealed.subarray(-16))
    const text = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
    return text.subarray(0, text.lastIndexOf(2)).toString()
  }

  return {
    endpoint: `http://127.0.0.1:${port}/push/browser`,
    keys: { p256dh: browser.getPublicKey().toString('base64url'), auth: auth.toString('base64url') },
    pushed,
    /** The statuses of the next answers; 201 after them. */
    answerWith: (...statuses: number[]) => answers.push(...statuses),
    admits: (address: string, asked: number) => address === '127.0.0.1' && asked === port,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

function claimsOf(authorization: string): PushedMessage['claims'] {
  const [, head = '', claims = '', signature = '', key = ''] =
    /^vapid t=([\w-]+)\.([\w-]+)\.([\w-]+), k=([\w-]+)$/.exec(authorization) ?? []
  const point = Buffer.from(key, 'base64url')
  const part = (from: number) => point.subarray(from, from + 32).toString('base64url')
  const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: part(1), y: part(33) }, format: 'jwk' })
  const said = Buffer.from(`${head}.${claims}`)
  if (!verify('sha256', said, { key: publicKey, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url')))
    throw new Error('Not signed by the key that it names.')
  return JSON.parse(Buffer.from(claims, 'base64url').toString())
}
