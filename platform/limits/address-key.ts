import { isIPv6 } from 'node:net'

/** What a rate limit counts by: an IPv4 address whole, an IPv6 address by its /64, which is one household. */
export function addressKey(address: string): string {
  if (!isIPv6(address)) return address
  // The URL parser writes every IPv6 address in one way.
  const host = new URL(`http://[${address.replace(/%.*$/, '')}]/`).hostname.slice(1, -1)
  const [head = '', tail] = host.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const groups = tail === undefined ? left : [...left, ...Array(8 - left.length - right.length).fill('0'), ...right]
  return `${groups.slice(0, 4).join(':')}::/64`
}
