import { afterEach, describe, expect, it } from 'vitest'
import { currentExchange } from '../../exchange/exchange'
import { type FrontUnderTest, startFront } from '../testing/start-front'

let under: FrontUnderTest
afterEach(() => under.stop())

async function headersSeen(path: string, headers: Record<string, string>, settings = {}): Promise<Record<string, string>> {
  under = await startFront(
    (request, response) => {
      response.setHeader('Content-Type', 'application/json')
      response.end(JSON.stringify({ ...request.headers, address: currentExchange()?.address, nonce: currentExchange()?.nonce }))
    },
    { settings },
  )
  return JSON.parse((await under.ask(path, { headers })).body)
}

const steering = {
  'x-middleware-subrequest': 'middleware',
  'x-nextjs-data': '1',
  'next-resume': '1',
  'x-matched-path': '/admin',
  'x-invoke-path': '/admin',
  'x-now-route-matches': '1',
  'x-vercel-id': '1',
  'content-security-policy': "script-src 'nonce-mine'",
  'x-forwarded-host': 'evil.example',
  forwarded: 'for=6.6.6.6',
}

describe('what comes from outside to steer the framework', () => {
  it.each(['/api/x', '/account', '/admin'])('does not reach it under %s', async (path) => {
    const seen = await headersSeen(path, steering)
    for (const name of [
      'x-middleware-subrequest',
      'x-nextjs-data',
      'next-resume',
      'x-matched-path',
      'x-invoke-path',
      'x-now-route-matches',
      'x-vercel-id',
      'forwarded',
    ]) {
      expect(seen).not.toHaveProperty(name)
    }
    expect(seen['x-forwarded-host']).toBe(`127.0.0.1:${under.port}`)
    expect(seen['content-security-policy'] ?? '').not.toContain('mine')
  })

  it('keeps the router’s own words for the admin', async () => {
    expect(await headersSeen('/admin', { rsc: '1', 'next-action': 'x' })).toMatchObject({ rsc: '1', 'next-action': 'x' })
    await under.stop()
    const seen = await headersSeen('/account', { rsc: '1', 'next-action': 'x' })
    expect(seen).not.toHaveProperty('rsc')
    expect(seen).not.toHaveProperty('next-action')
  })
})

describe('forwarded headers', () => {
  it('count for nothing where no proxy is trusted', async () => {
    expect(await headersSeen('/api/x', { 'x-forwarded-for': '6.6.6.6' })).toMatchObject({
      address: '127.0.0.1',
      'x-forwarded-for': '127.0.0.1',
    })
  })

  it('count from the right where one is', async () => {
    const headers = { 'x-forwarded-for': '6.6.6.6, 198.51.100.7', 'x-forwarded-host': 'essays.example', 'x-forwarded-proto': 'https' }
    const seen = await headersSeen('/api/x', headers, { trustedProxies: 1 })
    expect(seen).toMatchObject({ address: '198.51.100.7', host: 'essays.example', 'x-forwarded-proto': 'https' })
  })

  it('give way to the configured address', async () => {
    const settings = { publicUrl: 'https://essays.example', publicUrlIsSet: true, trustedProxies: 1 }
    const seen = await headersSeen('/api/x', { 'x-forwarded-host': 'evil.example', host: 'evil.example' }, settings)
    expect(seen).toMatchObject({ host: 'essays.example', 'x-forwarded-host': 'essays.example', 'x-forwarded-proto': 'https' })
  })
})

describe('the admin', () => {
  it('gets a new nonce with each request, on the request and on the answer', async () => {
    const first = await headersSeen('/admin', {})
    const answer = await under.ask('/admin')
    const policy = answer.headers['content-security-policy'] ?? ''
    const { nonce } = JSON.parse(answer.body)
    expect(policy).toContain(`'nonce-${nonce}' 'strict-dynamic'`)
    expect(JSON.parse(answer.body)['content-security-policy']).toBe(policy)
    expect(nonce).not.toBe(first.nonce)
  })
})
