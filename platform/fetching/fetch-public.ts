import type { IncomingMessage } from 'node:http'
import { FetchFailed } from './fetch-errors'
import { type Admission, asFetchFailed, openAddress } from './open-address'

/** In all: every redirect, the looking up of names and the reading. */
const timeoutMs = 5_000
const mostRedirects = 3

export interface FetchWish {
  /** As the Accept header says it. */
  accept: string
  /** Says who asks, and where they can be asked why. */
  userAgent: string
  /** What the answer must be: held against its Content-Type, without parameters, in lower case. */
  type: RegExp
  mostBytes: number
  /** What becomes of a longer answer: its beginning is enough, or half of it is nothing. */
  tooLong: 'cut' | 'refuse'
  /** Tests only: what may be asked besides the public network. */
  admits?: Admission | undefined
  timeoutMs?: number
}

export interface Fetched {
  /** Where it was found, after all redirects. */
  url: string
  contentType: string
  bytes: Buffer
}

/**
 * Reads something of the public network for an address that nobody has vouched for. No cookie, no name, nothing of this machine but its own
 * address is told; each redirect is checked as the first address was. Throws a FetchFailed.
 */
export async function fetchPublic(address: string, wish: FetchWish): Promise<Fetched> {
  const signal = AbortSignal.timeout(wish.timeoutMs ?? timeoutMs)
  const headers = { accept: wish.accept, 'user-agent': wish.userAgent, 'accept-encoding': 'identity' }
  let url = parsed(address)
  for (let redirects = 0; ; redirects++) {
    const answer = await openAddress(url, { headers, signal, admits: wish.admits })
    try {
      const next = redirectOf(answer, url)
      if (!next) return { url: url.href, contentType: answer.headers['content-type'] ?? '', bytes: await read(answer, wish, signal) }
      if (redirects >= mostRedirects) throw new FetchFailed('It leads on and on.', false)
      url = next
    } finally {
      answer.destroy()
    }
  }
}

function parsed(address: string, base?: URL): URL {
  if (!URL.canParse(address, base)) throw new FetchFailed('It leads to no address.', false)
  return new URL(address, base)
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, url: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return undefined
  return parsed(headers.location ?? '', url)
}

async function read(answer: IncomingMessage, { type, mostBytes, tooLong }: FetchWish, signal: AbortSignal): Promise<Buffer> {
  const { statusCode = 0, headers } = answer
  if (statusCode !== 200) throw new FetchFailed(`It answers ${statusCode}.`, statusCode >= 500 || statusCode === 429 || statusCode === 408)
  const kind = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (!type.test(kind)) throw new FetchFailed('It is not of the kind that was asked for.', false)
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') throw new FetchFailed('It comes packed, which was not asked for.', false)
  const refuse = () => new FetchFailed('It is too large.', false)
  if (tooLong === 'refuse' && Number(headers['content-length'] ?? 0) > mostBytes) throw refuse()
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (size > mostBytes && tooLong === 'refuse') throw refuse()
      if (size >= mostBytes) break
    }
  } catch (error) {
    throw asFetchFailed(error, signal)
  }
  return Buffer.concat(chunks).subarray(0, mostBytes)
}
