import { type IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Socket } from 'node:net'

/** A request as the front hands it on: complete, plain, from nobody's socket. */
export interface InnerRequest {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body?: Buffer | undefined
}

/** Makes the message that Next reads. Its body is there already, so no client can keep a render waiting. */
export function toIncomingMessage({ method, url, headers, body }: InnerRequest): IncomingMessage {
  const message = new IncomingMessage(new Socket())
  message.method = method
  message.url = url
  message.httpVersion = '1.1'
  message.httpVersionMajor = 1
  message.httpVersionMinor = 1
  message.headers = body ? { ...headers, 'content-length': String(body.length) } : headers
  for (const [name, value] of Object.entries(message.headers)) {
    for (const one of Array.isArray(value) ? value : [value ?? '']) message.rawHeaders.push(name, one)
  }
  if (body && body.length > 0) message.push(body)
  message.push(null)
  message.complete = true
  return message
}
