import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { message } from '@/i18n/message'
import { AppError } from '../../errors/app-error'
import type { FrontSettings } from '../front-settings'
import { clientAddress } from './client-address'
import { type OwnAddress, ownAddress } from './own-address'
import { stripHeaders } from './strip-headers'

/** The client's address, as far as the operator's proxies vouch for it. */
export function addressOf(request: IncomingMessage, settings: FrontSettings): string {
  return clientAddress(request.socket.remoteAddress, request.headers['x-forwarded-for']?.toString(), settings.trustedProxies)
}

/** The headers of one visitor's request as Next sees them: stripped, and with the addresses that we vouch for. */
export function innerHeaders(request: IncomingMessage, kind: 'page' | 'admin' | 'api', settings: FrontSettings): IncomingHttpHeaders {
  const own = ownAddress(request, settings)
  if (!own) throw new AppError('malformed', message('front.noHost'))
  return {
    ...stripHeaders(request.headers, kind),
    ...addressHeaders(own, addressOf(request, settings)),
  }
}

/** The headers with which documents are rendered: the same for all, so that nobody's browser or cookie can colour one. */
export function documentHeaders(settings: FrontSettings): IncomingHttpHeaders {
  const { host, protocol } = new URL(settings.publicUrl)
  return {
    accept: 'text/html',
    'user-agent': 'Broadside',
    ...addressHeaders({ host, protocol: protocol === 'https:' ? 'https' : 'http' }, '127.0.0.1'),
  }
}

// Next compares Origin with these before it runs a server action, and fills in its own guess where one is missing.
function addressHeaders(own: OwnAddress, address: string): IncomingHttpHeaders {
  return {
    host: own.host,
    'x-forwarded-host': own.host,
    'x-forwarded-proto': own.protocol,
    'x-forwarded-port': /:(\d+)$/.exec(own.host)?.[1] ?? (own.protocol === 'https' ? '443' : '80'),
    'x-forwarded-for': address,
  }
}
