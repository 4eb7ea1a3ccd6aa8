import type { IncomingMessage, ServerResponse } from 'node:http'
import { logFor } from '../../log/logger'
import type { InnerHandler } from './run-inner'

const developmentPath = /^\/(_next|__nextjs)/

/** In development Next's own files and tools pass by the front: they are for the one person at this machine. */
export function passToDevServer(
  handler: InnerHandler,
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    if (!developmentPath.test(request.url ?? '')) {
      handle(request, response)
      return
    }
    response.setHeader('X-Content-Type-Options', 'nosniff')
    handler(request, response).catch((error: unknown) => {
      logFor('front').error({ error }, 'the development server failed')
      response.destroy()
    })
  }
}
