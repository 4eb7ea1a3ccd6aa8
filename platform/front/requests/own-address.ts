import type { IncomingMessage } from 'node:http'
import type { FrontSettings } from '../front-settings'

export interface OwnAddress {
  host: string
  protocol: 'http' | 'https'
}

const hostPattern = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/i

/**
 * Under which address this request sees the publication. Where the operator has said it, that is the answer and the
 * Host header is not asked; a trusted proxy's word counts otherwise. Undefined for a Host that is none.
 */
export function ownAddress(request: IncomingMessage, settings: FrontSettings): OwnAddress | undefined {
  const configured = new URL(settings.publicUrl)
  const configuredProtocol = configured.protocol === 'https:' ? 'https' : 'http'
  if (settings.publicUrlIsSet) return { host: configured.host, protocol: configuredProtocol }
  const trusted = settings.trustedProxies > 0
  const host = (trusted && lastOf(request.headers['x-forwarded-host'])) || request.headers.host || ''
  if (!hostPattern.test(host)) return undefined
  const secure = trusted && lastOf(request.headers['x-forwarded-proto']) === 'https'
  return { host: host.toLowerCase(), protocol: secure ? 'https' : configuredProtocol }
}

function lastOf(header: string | string[] | undefined): string | undefined {
  return header?.toString().split(',').at(-1)?.trim()
}
