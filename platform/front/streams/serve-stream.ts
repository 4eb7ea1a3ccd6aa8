import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressKey } from '../../limits/address-key'
import type { FrontParts } from '../front-parts'
import { addressOf } from '../requests/inner-headers'
import type { FoundStream, StreamReader } from './stream-routes'

/** Who was cut off comes back after this long at the least, and a little later: not all in one moment. */
const retryMs = 3_000
const spreadMs = 4_000

// No proxy may hold back or gather what is to arrive at once, and nothing here is worth compressing.
const streamHeaders = [
  ...['Content-Type', 'text/event-stream; charset=utf-8'],
  ...['Cache-Control', 'no-store, no-transform'],
  ...['X-Accel-Buffering', 'no'],
  // The end of the stream is the end of the connection: a stop need not wait for it.
  ...['Connection', 'close'],
]

/** Connects one reader, who says by `Last-Event-ID`, or at first by the address, what they know. */
export async function serveStream(
  front: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
  { route, params }: FoundStream,
  asked: URLSearchParams,
): Promise<void> {
  const { streams, pageHeaders } = front
  const start = () => {
    if (response.headersSent || response.destroyed) return
    response.writeHead(200, [...pageHeaders.api, ...streamHeaders])
    if (request.method !== 'HEAD') response.write(`retry: ${retryMs + Math.floor(Math.random() * spreadMs)}\n\n`)
  }
  if (request.method === 'HEAD') {
    start()
    response.end()
    return
  }
  streams.admit(addressKey(addressOf(request, front.settings)), response)
  const reader: StreamReader = {
    send: ({ id, data }) => {
      start()
      streams.send(response, `id: ${id}\ndata: ${data}\n\n`)
    },
    end: () => response.end(),
  }
  const after = request.headers['last-event-id']?.toString() ?? asked.get('after') ?? ''
  const leave = await route.open(params, after, reader)
  if (!leave) {
    response.writeHead(204, [...pageHeaders.api, 'Cache-Control', 'no-store'])
    response.end()
    return
  }
  response.once('close', leave)
  if (response.destroyed) leave()
  else start()
  if (streams.isOver) response.end()
}
