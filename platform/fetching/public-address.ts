import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Addresses that look public, and answer the machines of one provider only. */
const insideAddresses = new Set(['168.63.129.16'])
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * True of a numeric address on the public network. Everything else is refused: this machine, its own network, what a provider tells its
 * machines (169.254.169.254), addresses that carry another one inside (mapped, NAT64, 6to4, Teredo), and whatever is set aside.
 */
export function isPublicAddress(address: string): boolean {
  // The library also reads short forms (1.1.1), which nobody resolves to.
  if (isIP(address) === 0 || address.includes('%')) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast' || insideAddresses.has(parsed.toString())) return false
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(globalUnicast)
}
