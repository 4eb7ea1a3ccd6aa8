import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildSettings } from '@/domain/settings/factory'
import { db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { type Exchange, exchangeStorage } from '@/platform/exchange/exchange'
import { useTestDatabase } from '@/platform/testing/test-database'
import { GET } from './route'

useTestDatabase()

const agent = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0', host: 'localhost:3000' }
/** As a browser of today follows a link of our own page. */
const browser = { ...agent, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate', referer: 'http://localhost:3000/p/one' }
const providers = [
  { id: 'paypal', account: 'nune', label: '' },
  { id: 'kofi', account: 'nune', label: '' },
]
beforeEach(() => buildSettings({ tipJar: { enabled: true, providers } }))

async function visit(path: string, { method = 'GET', headers = browser as Record<string, string>, address = '192.0.2.1' } = {}) {
  const exchange: Exchange = { id: 'x', kind: 'api', address, nonce: undefined, tags: new Set() }
  const provider = path.split(/[/?]/)[2] ?? ''
  const request = new Request(`http://localhost:3000${path}`, { method, headers })
  const response = await exchangeStorage.run(exchange, () => GET(request, { params: Promise.resolve({ provider }) }))
  return { status: response.status, to: response.headers.get('location'), headers: response.headers, exchange }
}
const counted = async () => (await db().tipClick.aggregate({ _sum: { count: true } }))._sum.count ?? 0

describe('the way to a provider', () => {
  it('leads to the account of the settings, with the amount that was picked, and is kept by no cache', async () => {
    const { status, to, headers } = await visit('/tip/paypal?amount=5')
    expect([status, to]).toEqual([303, 'https://paypal.me/nune/5EUR'])
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it.each(['amount=99999', 'amount=-1', 'amount=5%0d%0aX:y', 'url=https://evil.example', 'account=thief', 'to=//evil.example'])(
    'is not changed by %s',
    async (query) => {
      expect((await visit(`/tip/paypal?${query}`)).to).toBe('https://paypal.me/nune')
    },
  )

  it.each(['/tip/liberapay', '/tip/nowhere', '/tip/__proto__', '/tip/https:%2f%2fevil.example'])('%s leads nowhere', async (path) => {
    const { status, to, exchange } = await visit(path)
    expect([status, to]).toEqual([404, null])
    expect(exchange.replay?.status).toBe(404)
    expect(await counted()).toBe(0)
  })

  it('is closed while the jar is put away', async () => {
    await buildSettings({ tipJar: { enabled: false, providers } })
    expect((await visit('/tip/paypal')).status).toBe(404)
  })
})

describe('the count', () => {
  it('grows by one for a click, under its essay', async () => {
    const { id } = await buildPublishedArticle()
    await visit(`/tip/kofi?article=${id}`)
    expect(await db().tipClick.findFirst()).toMatchObject({ articleId: id, provider: 'kofi', count: 1 })
  })

  it.each([
    ['a HEAD', { method: 'HEAD' }],
    ['a robot', { headers: { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' } }],
    ['a script', { headers: { 'user-agent': 'curl/8.5.0' } }],
    ['a nameless program', { headers: {} }],
  ])('passes over %s, and leads it on', async (_, options) => {
    const { status, to } = await visit('/tip/kofi', options)
    expect([status, to]).toEqual([303, 'https://ko-fi.com/nune'])
    expect(await counted()).toBe(0)
  })

  it.each([
    ['sec-purpose', 'prefetch;prerender'],
    ['purpose', 'prefetch'],
  ])('passes over what is fetched ahead (%s: %s), which is told nothing', async (name, value) => {
    const { status, to } = await visit('/tip/kofi', { headers: { ...browser, [name]: value } })
    expect([status, to]).toEqual([403, null])
    expect(await counted()).toBe(0)
  })

  it.each([
    ['a browser of today on our page', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' }, 1],
    ['one that says no Referer', { 'sec-fetch-site': 'same-origin' }, 1],
    ['an old browser, or one without https, on our page', { referer: 'http://localhost:3000/p/one' }, 1],
    ['another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', referer: 'http://localhost:3000/p/one' }, 0],
    ['another host of our domain', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' }, 0],
    ['an address that was typed, or a bookmark', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }, 0],
    ['a picture or a fetch on our own page', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'no-cors' }, 0],
    ['an old browser on another site', { referer: 'https://elsewhere.example/p/one' }, 0],
    ['an old browser on a site whose name begins like ours', { referer: 'http://localhost:3000.elsewhere.example/' }, 0],
    ['an old browser that does not say', {}, 0],
    ['a Referer that is no address', { referer: 'localhost:3000' }, 0],
  ])('counts what our own pages caused: %s', async (_, said, times) => {
    const { id } = await buildPublishedArticle()
    const { status, to } = await visit(`/tip/kofi?article=${id}`, { headers: { ...agent, ...said } as Record<string, string> })
    expect([status, to, await counted()]).toEqual([303, 'https://ko-fi.com/nune', times])
  })

  it('cannot be inflated from one address, which is still led on', async () => {
    vi.stubEnv('RATE_LIMITS', 'on')
    forgetEnv()
    try {
      for (let click = 0; click < 15; click += 1) expect((await visit('/tip/kofi', { address: '198.51.100.9' })).status).toBe(303)
      expect(await counted()).toBe(10)
      await visit('/tip/kofi', { address: '198.51.100.10' })
      expect(await counted()).toBe(11)
    } finally {
      vi.unstubAllEnvs()
      forgetEnv()
    }
  })

  it('never stops the donor when it fails', async () => {
    await db().$executeRawUnsafe('ALTER TABLE "TipClick" RENAME TO "Elsewhere"')
    try {
      expect((await visit('/tip/kofi')).to).toBe('https://ko-fi.com/nune')
    } finally {
      await db().$executeRawUnsafe('ALTER TABLE "Elsewhere" RENAME TO "TipClick"')
    }
  })
})
