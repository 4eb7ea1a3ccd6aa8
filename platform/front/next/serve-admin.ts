import type { IncomingMessage, ServerResponse } from 'node:http'
import { barePath } from '../answers/serve-not-found'
import type { FrontParts } from '../front-parts'
import { serveDynamic } from './serve-dynamic'

/**
 * Answers who comes to look in the admin. Somebody signed out is led to sign in, and nothing is rendered for them; the framework's own
 * language, in which it tells its route tree, is for those who may enter.
 */
export async function serveAdmin(front: FrontParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const visitor = await front.adminVisitor(request.headers.cookie)
  if (visitor !== 'signed-out') return serveDynamic(front, request, response, 'admin', undefined, { speaksRouter: visitor === 'enters' })
  const location = `/sign-in?to=${encodeURIComponent(decodeURIComponent(barePath(request)))}`
  response.writeHead(307, [...front.pageHeaders.page, 'Location', location, 'Content-Length', '0'])
  response.end()
}
