import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { type Exchange, exchangeStorage } from '../../exchange/exchange'
import { pathParams } from '../requests/path-params'
import type { InnerRequest } from './inner-request'
import type { InnerAnswer } from './inner-response'

/** A route handler as Next calls it. */
export type RouteHandler = (request: Request, context: { params: Promise<never> }) => Promise<Response>

/** One route handler that the front calls itself. Next's router takes longer to find it than most of them take to answer. */
export interface DirectRoute {
  method: 'POST'
  /** A path; a segment that starts with a colon is a parameter. */
  path: `/${string}`
  handle: RouteHandler
}

/** Runs one found handler on a request that the front has guarded and read whole. */
export type DirectHandler = (request: InnerRequest, exchange: Exchange, timeoutMs: number) => Promise<InnerAnswer>

export type FindDirect = (method: string, path: string) => DirectHandler | undefined

/** Prepares the list for look-up. `origin`: where the publication stands, for the handlers' absolute addresses. */
export function compileDirectRoutes(routes: readonly DirectRoute[], origin: string): FindDirect {
  const compiled = routes.map((route) => ({ ...route, segments: route.path.split('/').slice(1) }))
  return (method, path) => {
    const segments = path.split('/').slice(1)
    for (const route of compiled) {
      if (route.method !== method || route.segments.length !== segments.length) continue
      const params = pathParams(route.segments, segments)
      if (params) return (request, exchange, timeoutMs) => runDirect(route.handle, params, origin, request, exchange, timeoutMs)
    }
    return undefined
  }
}

async function runDirect(
  handle: RouteHandler,
  params: Record<string, string>,
  origin: string,
  { method, url, headers, body }: InnerRequest,
  exchange: Exchange,
  timeoutMs: number,
): Promise<InnerAnswer> {
  const request = new Request(new URL(url, origin), {
    method,
    headers: sentHeaders(headers),
    body: body?.length ? new Uint8Array(body) : null,
  })
  let timer: NodeJS.Timeout | undefined
  try {
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The route took too long.')), timeoutMs)
    })
    const context = { params: Promise.resolve(params) as Promise<never> }
    const response = await Promise.race([exchangeStorage.run(exchange, () => handle(request, context)), tooLong])
    return { status: response.status, headers: answeredHeaders(response), body: Buffer.from(await response.arrayBuffer()) }
  } finally {
    clearTimeout(timer)
  }
}

function sentHeaders(headers: IncomingHttpHeaders): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map((one): [string, string] => [name, one]),
  )
}

function answeredHeaders(response: Response): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = Object.fromEntries(response.headers)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) headers['set-cookie'] = cookies
  return headers
}
