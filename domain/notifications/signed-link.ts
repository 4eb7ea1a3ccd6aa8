import { keyedHash } from '@/platform/auth/keyed-hash'
import { sameSecret } from '@/platform/auth/same-secret'
import { env } from '@/platform/env/env'

/** What a link in a mail lets its bearer do: see and change all, stop one thing, stop all, or never be asked again. */
export type LinkScope = 'list' | 'all' | 'never' | `follow-${string}`

export interface SignedLink {
  recipientId: string
  scope: LinkScope
}

const shape = /^([0-9A-Z]{26})\.(list|all|never|follow-[0-9A-Z]{26})\.([\w-]{43})$/i

/** Works as long as the recipient is known and the secret is the same: mails are read late, and nobody signs in to stop one. */
export function linkToken({ recipientId, scope }: SignedLink): string {
  return `${recipientId}.${scope}.${signature(recipientId, scope)}`
}

/** What a token allows; null for one that we did not make. */
export function readLinkToken(token: string): SignedLink | null {
  const [, recipientId = '', scope = '', given = ''] = shape.exec(token) ?? []
  return recipientId !== '' && sameSecret(given, signature(recipientId, scope)) ? { recipientId, scope: scope as LinkScope } : null
}

const signature = (recipientId: string, scope: string) => keyedHash('notice-link', `${recipientId}.${scope}`)

/** Where a mail's reader sees all that they follow. */
export function listAddress(recipientId: string): string {
  return `${env().PUBLIC_URL}/following?as=${linkToken({ recipientId, scope: 'list' })}`
}

/** Where a mail's reader is asked whether to stop. */
export function stopAddress(link: SignedLink): string {
  return `${env().PUBLIC_URL}/following/stop?token=${linkToken(link)}`
}

/** What a mail program posts to (RFC 8058); a person who opens it is led to the page. */
export function oneClickAddress(link: SignedLink): string {
  return `${env().PUBLIC_URL}/api/unsubscribe?token=${linkToken(link)}`
}
