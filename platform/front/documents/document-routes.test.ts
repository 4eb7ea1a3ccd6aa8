import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { announceLocally } from '../../changes/changes'
import { env } from '../../env/env'
import { reading } from '../../exchange/exchange'
import { forgetRates } from '../../limits/rate-limit'
import { type FrontUnderTest, sendHtml, startFront } from '../testing/start-front'
import type { DocumentRoute } from './document-routes'

const rendered: string[] = []
let under: FrontUnderTest

/** Answers without end under /search, each of a few KB; of a megabyte of memory they have 64 KB. */
async function start(search: Partial<DocumentRoute> = {}) {
  rendered.length = 0
  under = await startFront(
    (request, response) => {
      rendered.push(request.url ?? '')
      reading('essays')
      sendHtml(response, `${request.url}${Array.from({ length: 100 }, (_, at) => `<p>${Math.sin(at)}${request.url}</p>`).join('')}`)
    },
    {
      settings: { documentMemoryBytes: 1_048_576 },
      documents: [
        { path: '/p/:slug' },
        { path: '/search', lowPriority: true, query: { q: (value) => value.trim().slice(0, 10) || undefined, page: /^\d+$/ }, ...search },
      ],
    },
  )
}
afterEach(() => under.stop())

describe('a query parameter that has one spelling', () => {
  it('is one document however it is written, and none where it means nothing', async () => {
    await start()
    for (const path of ['/search?q=kelp', '/search?q=+kelp+', '/search?q=%20kelp&x=1', '/search?q=', '/search?q=++', '/search'])
      await under.ask(path)
    expect(rendered).toEqual(['/search?q=kelp', '/search'])
  })

  it('is cut where it has no end', async () => {
    await start()
    await under.ask(`/search?q=${'k'.repeat(3_000)}`)
    expect(rendered).toEqual([`/search?q=${'k'.repeat(10)}`])
  })
})

describe('documents of a kind without end', () => {
  it('push out each other and nothing else', async () => {
    await start()
    await under.ask('/p/one')
    await under.ask('/search?q=first')
    for (let number = 0; number < 60; number++) await under.ask(`/search?q=q${number}`)
    rendered.length = 0
    await under.ask('/p/one')
    await under.ask('/search?q=q59')
    expect(rendered).toEqual([])
    await under.ask('/search?q=first')
    expect(rendered).toEqual(['/search?q=first'])
  })

  it('are dropped by what changes them, like all others', async () => {
    await start()
    await under.ask('/search?q=kelp')
    announceLocally({ tags: ['essays'], soft: false })
    await under.ask('/search?q=kelp')
    announceLocally({ tags: ['essays'], soft: true })
    expect(rendered).toHaveLength(2)
  })
})

describe('documents that one address may not have made without end', () => {
  beforeEach(() => {
    env().RATE_LIMITS = 'on'
    forgetRates()
  })
  afterEach(() => {
    env().RATE_LIMITS = 'off'
  })

  it('are refused with the time to wait, and given from memory all the same', async () => {
    await start({ limit: { name: 'front-test-search', points: 2, perSeconds: 60 } })
    expect((await under.ask('/search?q=one')).status).toBe(200)
    expect((await under.ask('/search?q=two')).status).toBe(200)
    const refused = await under.ask('/search?q=three')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    for (const path of ['/search?q=one', '/search?q=+one', '/p/one']) expect((await under.ask(path)).status, path).toBe(200)
  })
})
