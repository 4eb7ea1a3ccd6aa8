import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { eventually } from '@/platform/testing/eventually'
import { createPostgresChannel, type PostgresChannel } from '../../changes/channel-postgres'
import { closeDb, db } from '../../db/client'
import { isDatabaseAway } from '../../db/postgres-adapter'
import { write } from '../../db/write'
import { env, forgetEnv } from '../../env/env'
import { reading } from '../../exchange/exchange'
import { type DatabaseProxy, openDatabaseProxy } from '../../testing/database-proxy'
import { useTestDatabase } from '../../testing/test-database'
import { recordRenderError } from '../next/record-render-error'
import { writerCookie } from '../requests/writer-cookie'
import { type FrontUnderTest, sendHtml, startFront } from '../testing/start-front'

describe.runIf(inject('databases').kind === 'postgresql')('while PostgreSQL does not answer', () => {
  useTestDatabase()

  let under: FrontUnderTest
  let channel: PostgresChannel
  let proxy: DatabaseProxy
  let direct = ''

  beforeEach(async () => {
    direct = env().DATABASE_URL
    await db().setting.create({ data: { key: 'text', value: 'first' } })
    proxy = await openDatabaseProxy(direct)
    await connectBy(proxy.url)
    under = await startFront(
      async (request, response) => {
        reading(request.url ?? '')
        try {
          const row = await db().setting.findUniqueOrThrow({ where: { key: 'text' } })
          sendHtml(response, row.value)
        } catch (error) {
          // As Next does it.
          recordRenderError(error)
          sendHtml(response, 'failed', 500)
        }
      },
      { isDatabaseAway },
    )
    channel = createPostgresChannel({ url: proxy.url, instance: 'one', heartbeatMs: 100 })
    channel.open(under.front)
    await servesFromMemory()
  })
  afterEach(async () => {
    await channel.close()
    await under.stop()
    await closeDb()
    await proxy.close()
    await connectBy(direct)
  })

  async function connectBy(url: string): Promise<void> {
    vi.stubEnv('DATABASE_URL', url)
    forgetEnv()
    await closeDb()
  }

  const read = (path = '/p/one', headers: Record<string, string> = {}) => under.ask(path, { headers })
  const change = (value: string) => write((tx) => tx.setting.update({ where: { key: 'text' }, data: { value } }))
  async function servesFromMemory(): Promise<void> {
    await eventually(async () => expect((await read()).headers.etag).toBe((await read()).headers.etag))
    await eventually(async () => {
      expect((await read()).headers['cache-status']).toBeUndefined()
      expect((await read()).status).toBe(200)
    })
  }
  const isLost = () => eventually(async () => expect((await read()).headers['cache-status']).toMatch(/^broadside; hit; ttl=-\d+/))

  describe.each([
    ['is cut off', () => proxy.cut()],
    ['falls silent', async () => proxy.freeze()],
  ])('because it %s', (_, away) => {
    it('readers get the last copy in memory, marked stale and held by nobody', async () => {
      const before = await read()
      await away()
      await isLost()
      const stale = await read()
      expect(stale).toMatchObject({ status: 200, body: before.body })
      expect(stale.headers).toMatchObject({ 'cache-control': 'no-store', age: expect.stringMatching(/^\d+$/) })
      expect([stale.headers.etag, stale.headers['last-modified']]).toEqual([undefined, undefined])
    })

    it('a page that is not in memory is refused with 503 and Retry-After', async () => {
      await away()
      expect(await read('/p/other')).toMatchObject({ status: 503, headers: { 'retry-after': '5' } })
    })

    it('a write is refused as unavailable, and succeeds when the database is back', async () => {
      await away()
      await expect(change('second')).rejects.toMatchObject({ code: 'unavailable', retryAfterSeconds: 5 })
      await proxy.restore()
      await eventually(() => change('third'))
    })

    it('no stale copy is served once the database answers again', async () => {
      await away()
      await isLost()
      await proxy.restore()
      await eventually(() => change('second'))
      expect((await read()).body).toContain('second')
      await servesFromMemory()
      expect((await read()).body).toContain('second')
    })
  })

  it('what was announced as changed before the loss does not come back', async () => {
    await read('/p/gone')
    under.front.apply({ tags: ['/p/gone'], soft: false })
    await proxy.cut()
    await isLost()
    expect((await read('/p/gone')).status).toBe(503)
  })

  it('what changes while the channel is lost does not come back, however the change is told', async () => {
    for (const path of ['/p/gone', '/p/vague']) await read(path)
    await proxy.cut()
    await isLost()
    under.front.apply({ tags: ['/p/gone'], soft: false })
    expect((await read('/p/gone')).status).toBe(503)
    expect((await read('/p/vague')).status).toBe(200)
    under.front.apply('everything')
    expect((await read('/p/vague')).status).toBe(503)
  })

  it('a copy of which nobody has known for ten minutes whether it is current is not shown', async () => {
    await proxy.cut()
    await isLost()
    vi.setSystemTime(Date.now() + 9 * 60_000)
    expect((await read()).status).toBe(200)
    vi.setSystemTime(Date.now() + 61_000)
    expect((await read()).status).toBe(503)
    vi.useRealTimers()
  })

  it('who has just written on another instance is not shown what was before', async () => {
    await proxy.cut()
    await isLost()
    const cookie = writerCookie('two', false).split(';')[0] ?? ''
    expect((await read('/p/one', { cookie })).status).toBe(503)
  })

  it('a write whose commit was cut off drops what it may have changed', async () => {
    const written = write(async (tx, unit) => {
      unit.changed('/p/one')
      await tx.setting.update({ where: { key: 'text' }, data: { value: 'unpublished' } })
      await proxy.cut()
    })
    await expect(written).rejects.toMatchObject({ code: 'unavailable' })
    await eventually(async () => expect((await read('/p/one')).status).toBe(503))
  })
})
