import { describe, expect, it } from 'vitest'
import { isPublicAddress } from './public-address'

describe('an address', () => {
  it.each(['1.1.1.1', '93.184.215.14', '2606:4700:4700::1111', '2a00:1450:4001:830::200e'])(
    'on the public network may be asked: %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  it.each([
    ['this machine', ['127.0.0.1', '127.255.255.254', '::1']],
    ['no machine', ['0.0.0.0', '0.1.2.3', '::', '255.255.255.255']],
    ['a private network', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1', 'fec0::1']],
    ['the same wire', ['169.254.0.1', 'fe80::1', 'fe80::1%eth0']],
    ['what a provider tells its machines', ['169.254.169.254', 'fd00:ec2::254', '168.63.129.16', '100.100.100.200', '192.0.0.192']],
    ['a carrier’s network', ['100.64.0.1', '100.127.255.255']],
    ['many machines', ['224.0.0.1', '239.255.255.250', 'ff02::1']],
    ['documents and trials', ['192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '2001:db8::1', '240.0.0.1']],
    [
      'another address inside',
      ['::ffff:127.0.0.1', '::ffff:1.1.1.1', '::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::7f00:1', '2002:7f00:1::', '2001:0:53aa:64c::1'],
    ],
    ['what nobody has been given yet', ['1000::1', '4000::1', '8000::1', 'c000::1', 'e000::1', '1fff:ffff::1']],
    ['nothing', ['', 'localhost', '1.1.1', '1.1.1.1.1', 'example.org', '::g']],
  ])('of %s is refused', (_, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([])
  })
})
