import { describe, expect, it } from 'vitest'
import { addressKey } from '../../limits/address-key'
import { clientAddress } from './client-address'

describe('the address of a client', () => {
  it('is that of the connection where no proxy is trusted, whatever a header claims', () => {
    expect(clientAddress('198.51.100.7', '203.0.113.9', 0)).toBe('198.51.100.7')
    expect(clientAddress('::ffff:198.51.100.7', undefined, 0)).toBe('198.51.100.7')
  })

  it('is what the outermost trusted proxy saw, and not what the client wrote before it', () => {
    expect(clientAddress('10.0.0.1', '203.0.113.9, 198.51.100.7', 1)).toBe('198.51.100.7')
    expect(clientAddress('10.0.0.1', '6.6.6.6, 198.51.100.7, 10.0.0.2', 2)).toBe('198.51.100.7')
    expect(clientAddress('10.0.0.1', '[2001:db8::1]:443', 1)).toBe('2001:db8::1')
    expect(clientAddress('10.0.0.1', '198.51.100.7:5050', 1)).toBe('198.51.100.7')
  })

  it('is that of the connection where the header is missing or no address', () => {
    expect(clientAddress('10.0.0.1', undefined, 1)).toBe('10.0.0.1')
    expect(clientAddress('10.0.0.1', 'unknown', 1)).toBe('10.0.0.1')
    expect(clientAddress('10.0.0.1', '', 1)).toBe('10.0.0.1')
  })

  it.each([
    ['2001:db8::1', '2001:db8::1'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['::FFFF:198.51.100.7', '198.51.100.7'],
    ['::ffff:c633:6407', '::ffff:c633:6407'],
    [' 198.51.100.7 ', '198.51.100.7'],
  ])('is read in every way in which proxies write it: %s', (written, address) =>
    expect(clientAddress('10.0.0.1', written, 1)).toBe(address),
  )

  it.each([
    '198.51.100.7:x',
    'a198.51.100.7:1',
    '198.51.100.7:1x',
    '[198.51.100.7',
    '[::1]x',
    'x[::1]',
    '1.2.3',
    '2001:db8::1::2',
    '_hidden',
  ])('is not read out of what is none: %s', (written) => expect(clientAddress('10.0.0.1', written, 1)).toBe('10.0.0.1'))

  it('is nothing where even the connection has none', () => expect(clientAddress(undefined, undefined, 1)).toBe(''))
})

describe('what a limit counts by', () => {
  it('is one IPv4 address, and one household of IPv6', () => {
    expect(addressKey('198.51.100.7')).toBe('198.51.100.7')
    expect(addressKey('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64')
    expect(addressKey('2001:DB8:1:2::9')).toBe('2001:db8:1:2::/64')
    expect(addressKey('2001:db8::1')).toBe('2001:db8:0:0::/64')
    expect(addressKey('::1')).toBe('0:0:0:0::/64')
    expect(addressKey('2001:db8:1:3::9')).not.toBe(addressKey('2001:db8:1:2::9'))
  })
})
