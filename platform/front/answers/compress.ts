import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from '../requests/negotiate'

const gzipAsync = promisify(gzip)
const brotliAsync = promisify(brotliCompress)

/** 'fast' while somebody waits, 'small' in the background for what stays. */
export type Effort = 'fast' | 'small'

/** Below this the headers weigh more than what compression saves. */
export const compressFromBytes = 512

/** Compresses off the event loop. */
export async function compress(body: Buffer, encoding: Encoding, effort: Effort): Promise<Buffer> {
  if (encoding === 'identity') return body
  if (encoding === 'gzip') return gzipAsync(body, { level: effort === 'fast' ? 5 : 9 })
  return brotliAsync(body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: effort === 'fast' ? 4 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
}

const compressible = /^(text\/|application\/(json|javascript|manifest\+json|xml|[a-z.]+\+(json|xml)|speculationrules\+json)|image\/svg)/

export function isCompressible(contentType: string | undefined): boolean {
  return contentType !== undefined && compressible.test(contentType) && !contentType.startsWith('text/event-stream')
}
