import { lookup as lookUp } from 'node:dns'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { FetchFailed, refusedAddress } from './fetch-errors'
import { isPublicAddress } from './public-address'

/** Says which numeric addresses may be asked at which port. Only tests give one of their own. */
export type Admission = (address: string, port: number) => boolean

const onlyPublic: Admission = (address, port) => (port === 80 || port === 443) && isPublicAddress(address)

export interface Opening {
  headers: Record<string, string>
  /** Given, it is sent by POST. */
  body?: Buffer
  signal: AbortSignal
  admits?: Admission | undefined
}

/**
 * Asks one address once, and answers when its headers have come. The name is resolved once, every address that it has is checked, and the
 * socket is opened to one of those: nobody can answer the check with one address and the connection with another.
 */
export function openAddress(url: URL, { headers, body, signal, admits = onlyPublic }: Opening): Promise<IncomingMessage> {
  const secure = url.protocol === 'https:'
  if (!secure && url.protocol !== 'http:') return Promise.reject(refusedAddress())
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const port = Number(url.port || (secure ? 443 : 80))
  // A number is not looked up, so it would pass by the check below.
  if (isIP(host) && !admits(host, port)) return Promise.reject(refusedAddress())
  return new Promise((resolve, reject) => {
    const method = body ? 'POST' : 'GET'
    const options = { method, headers, signal, agent: false, lookup: checkedLookup(port, admits), maxHeaderSize: 32_768 } as const
    // Names and passwords in the address are left out: they are nobody's here.
    const target = new URL(`${url.protocol}//${url.host}${url.pathname}${url.search}`)
    const request = secure ? https.request(target, options, resolve) : http.request(target, options, resolve)
    request.on('error', (error) => reject(asFetchFailed(error, signal)))
    request.end(body)
  })
}

function checkedLookup(port: number, admits: Admission): LookupFunction {
  return (name, options, callback) => {
    lookUp(name, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '')
      const [first] = found
      if (!first || !found.every(({ address }) => admits(address, port))) return callback(refusedAddress(), '')
      if (options.all) callback(null, found)
      else callback(null, first.address, first.family)
    })
  }
}

/** An error of the network as a sentence. What it says itself may name addresses of this network, and goes to the log alone. */
export function asFetchFailed(error: unknown, signal: AbortSignal): FetchFailed {
  if (error instanceof FetchFailed) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (signal.aborted) return new FetchFailed('It took too long to answer.', true, { cause: error })
  if (code === 'ENOTFOUND') return new FetchFailed('There is no such host.', true, { cause: error })
  if (/CERT|SSL|TLS|SIGNATURE/.test(code)) return new FetchFailed('Its certificate is not in order.', true, { cause: error })
  return new FetchFailed('It could not be reached.', true, { cause: error })
}
