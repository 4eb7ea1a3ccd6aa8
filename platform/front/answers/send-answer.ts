import type { IncomingMessage, ServerResponse } from 'node:http'
import type { InnerAnswer } from '../next/inner-response'
import { chooseEncoding } from '../requests/negotiate'
import { joinHeaders } from './answer-headers'
import { compress, compressFromBytes, isCompressible } from './compress'

/** Sends an answer that is nobody else's: compressed quickly, kept nowhere. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: InnerAnswer,
  added: readonly string[],
): Promise<void> {
  const headers = joinHeaders(answer.headers, added)
  let body = answer.body ?? Buffer.alloc(0)
  if (body.length >= compressFromBytes && isCompressible(headerText(answer, 'content-type'))) {
    const encoding = chooseEncoding(request.headers['accept-encoding'] as string | undefined)
    if (encoding !== 'identity') {
      body = await compress(body, encoding, 'fast')
      headers.push('Content-Encoding', encoding)
    }
    headers.push('Vary', 'Accept-Encoding')
  }
  if (answer.status !== 204 && answer.status !== 304) headers.push('Content-Length', String(body.length))
  response.writeHead(answer.status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}

export function headerText(answer: Pick<InnerAnswer, 'headers'>, name: string): string | undefined {
  const value = answer.headers[name]
  return value === undefined ? undefined : String(value)
}
