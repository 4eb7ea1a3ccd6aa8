import { isIP } from 'node:net'
import { message } from '@/i18n/message'
import { env } from '@/platform/env/env'
import { AppError } from '@/platform/errors/app-error'

/** Where passkeys of this publication hold good. */
export interface RelyingParty {
  /** The host, without a port: browsers keep passkeys under it for good. */
  id: string
  origin: string
}

/** Null where no browser would make one: without https, unless on this very machine, and at an address of figures. */
export function relyingParty(): RelyingParty | null {
  const { protocol, hostname, origin } = new URL(env().PUBLIC_URL)
  const isThisMachine = hostname === 'localhost' || hostname.endsWith('.localhost')
  const isNamed = isIP(hostname) === 0 && !hostname.startsWith('[')
  return isNamed && (protocol === 'https:' || isThisMachine) ? { id: hostname, origin } : null
}

export function requireRelyingParty(): RelyingParty {
  const party = relyingParty()
  if (!party) throw new AppError('not-found', message('account.passkeysNotHere'))
  return party
}
