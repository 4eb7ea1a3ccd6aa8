import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Writable } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import type { Encoding } from '../requests/negotiate'
import { joinHeaders } from './answer-headers'
import { isCompressible } from './compress'

/** Begins an answer whose body is passed on as it comes, compressed on its way where that helps. */
export function openStream(
  response: ServerResponse,
  status: number,
  answered: OutgoingHttpHeaders,
  added: readonly string[],
  encoding: Encoding,
): Writable {
  const headers = joinHeaders(answered, added, true)
  const type = answered['content-type']
  // A route handler's word of its file. Of pages it would be Next's, made from what is not yet compressed.
  if (answered.etag !== undefined && !String(type).startsWith('text/html')) headers.push('ETag', String(answered.etag))
  const length = answered['content-length']
  const bodyless = status === 204 || status === 304 || (status >= 300 && status < 400)
  if (encoding === 'identity' || bodyless || !isCompressible(type === undefined ? undefined : String(type))) {
    if (length !== undefined) headers.push('Content-Length', String(length))
    response.writeHead(status, headers)
    return response
  }
  response.writeHead(status, [...headers, 'Content-Encoding', encoding, 'Vary', 'Accept-Encoding'])
  // Flushed with every piece: the browser is to see each as soon as it is there.
  const encoder =
    encoding === 'gzip'
      ? createGzip({ level: 4, flush: constants.Z_SYNC_FLUSH })
      : createBrotliCompress({ flush: constants.BROTLI_OPERATION_FLUSH, params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
  encoder.pipe(response)
  response.once('close', () => encoder.destroy())
  return encoder
}
