import { sign } from 'node:crypto'
import { now } from '@/platform/clock/clock'
import { env } from '@/platform/env/env'
import { pushKeys } from './push-keys'

/** Push services take no longer one than a day. */
const validSeconds = 12 * 3_600

/** Says to a push service who sends (VAPID, RFC 8292): the subscription is bound to this key, so nobody else can use it. */
export function pushAuthorization(endpoint: string): string {
  const { publicKey, privateKey } = pushKeys()
  const claims = { aud: new URL(endpoint).origin, exp: Math.floor(now().getTime() / 1_000) + validSeconds, sub: contact() }
  const said = `${part({ typ: 'JWT', alg: 'ES256' })}.${part(claims)}`
  const signature = sign('sha256', Buffer.from(said), { key: privateKey, dsaEncoding: 'ieee-p1363' })
  return `vapid t=${said}.${signature.toString('base64url')}, k=${publicKey}`
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Whom a push service writes to about us: some take an https address or a mail address and nothing else. */
function contact(): string {
  const { PUBLIC_URL, MAIL_FROM = '' } = env()
  const address = /[^\s<>]+@[^\s<>]+/.exec(MAIL_FROM)?.[0]
  return PUBLIC_URL.startsWith('https:') || !address ? PUBLIC_URL : `mailto:${address}`
}
