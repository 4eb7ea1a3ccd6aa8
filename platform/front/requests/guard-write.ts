import type { IncomingMessage } from 'node:http'
import { type Message, message } from '@/i18n/message'
import { AppError } from '../../errors/app-error'
import { addressKey } from '../../limits/address-key'
import { securityEvent } from '../../log/security-event'
import type { FrontSettings } from '../front-settings'
import { addressOf } from './inner-headers'
import { isLoopbackHost } from './loopback'
import { ownAddress } from './own-address'

/**
 * Refuses a write that another site made a browser send. A browser says in Origin, or failing that in
 * Sec-Fetch-Site, where a request comes from; one that says neither is no browser of this decade.
 */
export function guardOrigin(request: IncomingMessage, path: string, settings: FrontSettings): void {
  guardAddress(request, settings)
  const { origin, 'sec-fetch-site': site } = request.headers
  if (origin !== undefined) {
    if (!isOwnOrigin(origin, request, settings)) throw refusedForeign(request, path, settings)
  } else if (site !== 'same-origin') {
    throw refusedForeign(request, path, settings)
  }
}

function refusedForeign(request: IncomingMessage, path: string, settings: FrontSettings): AppError {
  const { origin = '', 'sec-fetch-site': site = '' } = request.headers
  const more = { origin: origin.slice(0, 200), site: String(site).slice(0, 20) }
  securityEvent('write.foreign', { at: path.slice(0, 200), address: addressKey(addressOf(request, settings)), more })
  return new AppError('forbidden', foreign(settings))
}

// Where nobody has said what the publication's address is, a stranger's name that leads here would pass for it (DNS rebinding): the browser
// then calls the stranger's page our own. This machine's own names lead nowhere else.
function guardAddress(request: IncomingMessage, settings: FrontSettings): void {
  if (settings.publicUrlIsSet) return
  const own = ownAddress(request, settings)
  if (own && !isLoopbackHost(own.host)) throw new AppError('forbidden', message('front.addressNotSet'))
}

function isOwnOrigin(origin: string, request: IncomingMessage, settings: FrontSettings): boolean {
  if (settings.publicUrlIsSet) return origin === settings.publicUrl
  const own = ownAddress(request, settings)
  const given = URL.canParse(origin) ? new URL(origin) : undefined
  return own !== undefined && given !== undefined && given.protocol === `${own.protocol}:` && given.host === own.host
}

function foreign(settings: FrontSettings): Message {
  return settings.publicUrlIsSet ? message('front.foreignAt', { address: settings.publicUrl }) : message('front.foreign')
}

const apiTypes = new Set(['application/x-www-form-urlencoded', 'multipart/form-data', 'application/json'])
// React sends the arguments of a server action as text when they hold no file.
const adminTypes = new Set(['multipart/form-data', 'application/x-www-form-urlencoded', 'text/plain'])

/** Refuses a body of a type that no reader of ours takes. What has no body needs no type. */
export function guardContentType(request: IncomingMessage, kind: 'api' | 'admin'): void {
  if (!hasBody(request)) return
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
  const allowed = kind === 'api' ? apiTypes : adminTypes
  if (!allowed.has(type)) throw new AppError('wrong-type', message('front.formOrJson'))
}

export function hasBody(request: IncomingMessage): boolean {
  const length = request.headers['content-length']
  return request.headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0')
}
