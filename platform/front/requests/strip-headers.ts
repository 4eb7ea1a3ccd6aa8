import type { IncomingHttpHeaders } from 'node:http'

// Next's own channels between its parts, and what hosting platforms tell it. From outside they are an attempt to steer it.
const internal = /^(x-middleware-|x-nextjs-|x-next-|x-invoke-|x-now-|x-vercel-|x-rewrite|x-original-url|x-action-|x-prerender)/
const internalNames = new Set([
  'next-resume',
  'x-matched-path',
  'content-security-policy',
  'content-security-policy-report-only',
  // Compression is the front's: what Next answers must be plain.
  'accept-encoding',
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-forwarded-server',
  'x-real-ip',
  'x-request-id',
  'upgrade',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'expect',
  'if-modified-since',
])
const routerState = /^(rsc$|next-)/

/** The headers of a request that Next may see. Only the admin speaks the router's own language. */
export function stripHeaders(headers: IncomingHttpHeaders, kind: 'page' | 'admin' | 'api'): IncomingHttpHeaders {
  const kept: IncomingHttpHeaders = {}
  for (const [name, value] of Object.entries(headers)) {
    if (internal.test(name) || internalNames.has(name)) continue
    // Whether a document is fresh is for the front to say; of a file its route handler knows.
    if (kind !== 'api' && name === 'if-none-match') continue
    if (kind !== 'admin' && routerState.test(name)) continue
    kept[name] = value
  }
  return kept
}
