import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { testSettings } from '../testing/start-front'
import { addressOf, documentHeaders, innerHeaders } from './inner-headers'
import { ownAddress } from './own-address'

const requestWith = (headers: Record<string, string>, remoteAddress = '10.0.0.1') =>
  ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage
const behind = (trustedProxies: number, more = {}) => ({ ...testSettings, trustedProxies, ...more })
const seenAt = (headers: Record<string, string>, settings = behind(1)) => ownAddress(requestWith(headers), settings)

describe('front / the address of the publication, where nobody has said it', () => {
  it('is the Host, in small letters, under the scheme that was assumed', () => {
    for (const host of ['essays.example', '192.0.2.1:3000', '[2001:db8::1]:3000', 'my_host-1', 'localhost:65535']) {
      expect(seenAt({ host: host.toUpperCase() }, behind(0))).toEqual({ host, protocol: 'http' })
    }
    expect(seenAt({ host: 'a' }, behind(0, { publicUrl: 'https://b' }))).toEqual({ host: 'a', protocol: 'https' })
  })

  it('is what the last of our proxies says, and not what the client wrote before it', () => {
    const headers = { host: 'inner:3000', 'x-forwarded-host': 'evil.example, essays.example ', 'x-forwarded-proto': 'http, https' }
    expect(seenAt(headers)).toEqual({ host: 'essays.example', protocol: 'https' })
    expect(seenAt({ ...headers, 'x-forwarded-proto': 'https, http' })).toEqual({ host: 'essays.example', protocol: 'http' })
    expect(seenAt({ host: 'inner:3000' })).toEqual({ host: 'inner:3000', protocol: 'http' })
  })

  it('is nothing of what a client says where there is no proxy of ours', () => {
    const headers = { host: 'a', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }
    expect(seenAt(headers, behind(0))).toEqual({ host: 'a', protocol: 'http' })
  })

  it.each(['', 'a b', 'a/b', 'a:b', 'a:123456', 'a@b', '[::1', '::1', 'ä', 'a,b'])('is none where the Host is none: "%s"', (host) => {
    expect(seenAt({ host }, behind(0))).toBeUndefined()
    expect(() => innerHeaders(requestWith({ host }), 'page', behind(0))).toThrow(expect.objectContaining({ code: 'malformed' }))
  })

  it('is none where there is no Host', () => expect(seenAt({}, behind(0))).toBeUndefined())
})

describe('front / the address of the publication, where it is said', () => {
  it.each([
    ['https://essays.example', { host: 'essays.example', protocol: 'https' }],
    ['http://essays.example:8080', { host: 'essays.example:8080', protocol: 'http' }],
  ])('is that alone: %s', (publicUrl, own) => {
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'ftp' }
    expect(seenAt(headers, behind(1, { publicUrl, publicUrlIsSet: true }))).toEqual(own)
  })
})

describe('front / what Next hears of addresses', () => {
  it.each([
    ['http://localhost:3000', { host: 'localhost:3000', proto: 'http', port: '3000' }],
    ['http://essays.example', { host: 'essays.example', proto: 'http', port: '80' }],
    ['https://essays.example', { host: 'essays.example', proto: 'https', port: '443' }],
  ])('is ours and the client’s, and nothing that the client says: %s', (publicUrl, { host, proto, port }) => {
    const settings = behind(1, { publicUrl, publicUrlIsSet: true })
    const request = requestWith({ host: 'x', 'x-forwarded-for': '6.6.6.6, 198.51.100.7', 'x-forwarded-port': '1', cookie: 'a=b' })
    const ours = { host, 'x-forwarded-host': host, 'x-forwarded-proto': proto, 'x-forwarded-port': port }
    expect(innerHeaders(request, 'page', settings)).toEqual({ cookie: 'a=b', ...ours, 'x-forwarded-for': '198.51.100.7' })
    expect(documentHeaders(settings)).toEqual({
      accept: 'text/html',
      'user-agent': 'Broadside',
      ...ours,
      'x-forwarded-for': '127.0.0.1',
    })
  })
})

describe('front / the address of a client', () => {
  it('is counted from the right by as many proxies as are ours', () => {
    const request = requestWith({ 'x-forwarded-for': '6.6.6.6, 198.51.100.7, 10.0.0.2' })
    expect([0, 1, 2, 3, 9].map((proxies) => addressOf(request, behind(proxies)))).toEqual([
      '10.0.0.1',
      '10.0.0.2',
      '198.51.100.7',
      '6.6.6.6',
      '6.6.6.6',
    ])
    expect(addressOf(requestWith({}), behind(1))).toBe('10.0.0.1')
  })
})
