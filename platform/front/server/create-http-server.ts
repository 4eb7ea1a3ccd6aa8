import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { inertPolicy } from '../answers/content-security-policy'
import { securityHeaders } from '../answers/security-headers'
import { defaultTimeouts, type Timeouts } from './timeouts'

type Handle = (request: IncomingMessage, response: ServerResponse) => void

/** Makes the HTTP server with its time-outs and limits. */
export function createHttpServer(handle: Handle, timeouts: Timeouts = defaultTimeouts): Server {
  const server = createServer(
    {
      headersTimeout: timeouts.headersMs,
      requestTimeout: timeouts.requestMs,
      keepAliveTimeout: timeouts.keepAliveMs,
      connectionsCheckingInterval: timeouts.checkMs,
      maxHeaderSize: 16 * 1024,
      noDelay: true,
    },
    handle,
  )
  server.timeout = timeouts.idleMs
  server.on('checkContinue', handle)
  server.on('clientError', answerUnreadable)
  return server
}

const statusOfParseError: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

// What the parser could not read has no request and no response object; it gets the same headers all the same.
function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status = statusOfParseError[error.code ?? ''] ?? 400
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, 'Connection: close', 'Content-Length: 0']
  const headers = securityHeaders({ policy: inertPolicy, hsts: undefined })
  for (let at = 0; at < headers.length; at += 2) lines.push(`${headers[at]}: ${headers[at + 1]}`)
  socket.end(`${lines.join('\r\n')}\r\n\r\n`)
  // A client that does not close on its side must not hold the socket.
  setTimeout(() => socket.destroy(), 2_000).unref()
}
