import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'

export interface Followed {
  status: number
  headers: IncomingHttpHeaders
  /** All that has come so far. */
  text: () => string
  /** What the events said so far. */
  events: () => { id: string; data: unknown }[]
  /** Resolves when the server has ended it. */
  ended: Promise<void>
  close: () => void
}

/** Connects as a browser's EventSource does. Resolves with the head of the answer. */
export function followStream(port: number, path: string, headers: Record<string, string> = {}): Promise<Followed> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ port, host: '127.0.0.1', path, agent: false, headers: { accept: 'text/event-stream', ...headers } })
    outgoing.on('error', reject)
    outgoing.on('response', (incoming) => {
      let text = ''
      incoming.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      const ended = new Promise<void>((end) => incoming.once('close', end))
      incoming.on('error', () => {})
      resolve({
        status: incoming.statusCode ?? 0,
        headers: incoming.headers,
        text: () => text,
        events: () => [...text.matchAll(/^id: (.*)\ndata: (.*)\n\n/gm)].map(([, id = '', data = '']) => ({ id, data: JSON.parse(data) })),
        ended,
        close: () => outgoing.destroy(),
      })
    })
    outgoing.end()
  })
}
