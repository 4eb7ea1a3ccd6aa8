import { isIP } from 'node:net'

/**
 * The address of the client behind the configured number of proxies. Each of ours appends one entry, so the last
 * ones are true and whatever stands before them is the client's own claim.
 */
export function clientAddress(socketAddress: string | undefined, forwardedFor: string | undefined, trustedProxies: number): string {
  const fallback = plainAddress(socketAddress ?? '') ?? ''
  if (trustedProxies === 0 || !forwardedFor) return fallback
  const entries = forwardedFor.split(',')
  const entry = entries[Math.max(0, entries.length - trustedProxies)] ?? ''
  return plainAddress(entry) ?? fallback
}

/** Takes port, brackets, zone and the IPv4-in-IPv6 prefix away; undefined for what is no address. */
function plainAddress(text: string): string | undefined {
  let address = text.trim()
  const bracketed = /^\[([^\]]+)\](:\d+)?$/.exec(address)
  if (bracketed?.[1]) address = bracketed[1]
  else if (/^[\d.]+:\d+$/.test(address)) address = address.slice(0, address.indexOf(':'))
  address = address.replace(/%.*$/, '').replace(/^::ffff:(?=[\d.]+$)/i, '')
  return isIP(address) === 0 ? undefined : address
}
