import { FetchFailed, refusedAddress } from './fetch-errors'
import { type Admission, openAddress } from './open-address'

/** In all: the looking up of names, the sending and the beginning of the answer. */
const timeoutMs = 10_000

export interface Posting {
  headers: Record<string, string>
  body: Buffer
  /** Tests only: what may be asked besides the public network by https. */
  admits?: Admission | undefined
}

/**
 * Sends something to an address of the public network that nobody has vouched for, by https alone, and answers the status. It is led nowhere
 * else, and what is answered is not read. Throws a FetchFailed.
 */
export async function postPublic(address: string, { headers, body, admits }: Posting): Promise<number> {
  if (!URL.canParse(address)) throw new FetchFailed('It leads to no address.', false)
  const url = new URL(address)
  if (url.protocol !== 'https:' && !admits) throw refusedAddress()
  const answer = await openAddress(url, {
    headers: { ...headers, 'content-length': String(body.length) },
    body,
    signal: AbortSignal.timeout(timeoutMs),
    admits,
  })
  answer.destroy()
  return answer.statusCode ?? 0
}
