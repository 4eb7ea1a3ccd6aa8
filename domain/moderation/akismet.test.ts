import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetEnv } from '@/platform/env/env'
import { heldBecause } from './held-because'
import { judgeComment } from './judge-comment'
import { akismetAddress, askAkismet } from './rules/akismet/ask-akismet'
import { akismet } from './rules/akismet/rule'
import { moderationContext } from './testing/moderation-context'

const close: (() => void)[] = []
beforeEach(() => {
  vi.stubEnv('AKISMET_KEY', 'a-key')
  vi.stubEnv('PUBLIC_URL', 'https://essays.example.org')
  forgetEnv()
})
afterEach(() => {
  for (const each of close.splice(0)) each()
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  forgetEnv()
})

/** Stands in for Akismet: keeps what it was sent, and answers so; undefined never answers. */
async function akismetAnswering(answer: string | undefined) {
  const sent: URLSearchParams[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    sent.push(new URLSearchParams(body))
    if (answer !== undefined) response.end(answer)
  }).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  close.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}/1.1/comment-check`
  const { fetch } = globalThis
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => fetch(address === akismetAddress ? here : address, init))
  return { sent, here }
}

const judge = (more: { timeoutMs?: number } = {}) =>
  judgeComment(moderationContext({ writer: { name: 'Ann', email: 'ann@example.org', address: '192.0.2.7' } }), {
    rules: [akismet],
    switches: { akismet: true },
    ...more,
  })

describe('moderation rules / Akismet', () => {
  it('holds what it takes for spam, and is told what it needs to judge', async () => {
    const { sent } = await akismetAnswering('true')
    const judgement = await judge()
    expect(judgement).toMatchObject({ verdict: 'hold', rule: 'akismet' })
    expect(heldBecause('akismet', judgement.verdict === 'hold' ? judgement.reason : '')).toBe('Akismet takes it for spam.')
    expect(Object.fromEntries(sent[0] ?? [])).toEqual({
      ...{ api_key: 'a-key', blog: 'https://essays.example.org', permalink: 'https://essays.example.org/p/essay', comment_type: 'comment' },
      ...{ user_ip: '192.0.2.7', comment_author: 'Ann', comment_author_email: 'ann@example.org', comment_content: 'Thank you for this.' },
    })
  })

  it('lets through what it takes for none', async () => {
    await akismetAnswering('false')
    expect((await judge()).verdict).toBe('approve')
  })

  it('holds where its answer is neither, where it takes too long, and where nobody is there', async () => {
    await akismetAnswering('invalid')
    expect(await judge()).toMatchObject({ verdict: 'hold', rule: 'akismet' })
    await akismetAnswering(undefined)
    expect(await judge({ timeoutMs: 50 })).toMatchObject({ verdict: 'hold', rule: 'akismet' })
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')))
    expect(await judge()).toMatchObject({ verdict: 'hold', rule: 'akismet' })
  })

  it('asks nobody without a key, and nobody where it is not switched on', async () => {
    const { sent } = await akismetAnswering('true')
    expect((await judgeComment(moderationContext(), { rules: [akismet] })).verdict).toBe('approve')
    vi.stubEnv('AKISMET_KEY', '')
    forgetEnv()
    expect((await judge()).verdict).toBe('approve')
    expect(sent).toEqual([])
  })

  it('follows no one elsewhere', async () => {
    const server = createServer((_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()).listen(0, '127.0.0.1')
    await new Promise((listening) => server.once('listening', listening))
    close.push(() => server.close())
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const context = { ...moderationContext(), signal: new AbortController().signal }
    await expect(askAkismet(context, 'a-key', address)).rejects.toThrow()
  })
})
