import { keyedHash } from '@/platform/auth/keyed-hash'
import { sameSecret } from '@/platform/auth/same-secret'
import { now } from '@/platform/clock/clock'
import { env } from '@/platform/env/env'

export const dataLinkHours = 24

/** Says that whoever holds it reads what is mailed to this address, for so many hours. Nothing is stored of it. */
export function dataLinkToken(address: string): string {
  const until = (now().getTime() + dataLinkHours * 3_600_000).toString(36)
  const coded = Buffer.from(address).toString('base64url')
  return `${until}.${coded}.${signature(until, coded)}`
}

/** The address; null for a token that is over, or that we did not make. */
export function readDataLinkToken(token: string): string | null {
  const [, until = '', coded = '', given = ''] = /^([\da-z]{1,9})\.([\w-]{1,500})\.([\w-]{43})$/.exec(token) ?? []
  if (until === '' || !sameSecret(given, signature(until, coded))) return null
  return Number.parseInt(until, 36) > now().getTime() ? Buffer.from(coded, 'base64url').toString() : null
}

const signature = (until: string, coded: string) => keyedHash('own-data-link', `${until}.${coded}`)

export function dataLinkAddress(address: string): string {
  return `${env().PUBLIC_URL}/own-comments?as=${dataLinkToken(address)}`
}
