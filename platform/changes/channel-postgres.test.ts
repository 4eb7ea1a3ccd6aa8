import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { eventually } from '@/platform/testing/eventually'
import { changesChannel } from '../db/change-notice'
import { env } from '../env/env'
import { reading } from '../exchange/exchange'
import { type FrontUnderTest, sendHtml, startFront } from '../front/testing/start-front'
import { openDatabaseProxy } from '../testing/database-proxy'
import { useTestDatabase } from '../testing/test-database'
import { createPostgresChannel, type PostgresChannel } from './channel-postgres'

describe.runIf(inject('databases').kind === 'postgresql')('what another instance commits', () => {
  useTestDatabase()

  let under: FrontUnderTest
  let channel: PostgresChannel
  let other: Client
  let renders = 0

  beforeEach(async () => {
    renders = 0
    under = await startFront((_request, response) => {
      reading('essay')
      sendHtml(response, `render ${++renders}`)
    })
    other = new Client({ connectionString: env().DATABASE_URL })
    await other.connect()
  })
  afterEach(async () => {
    await channel.close()
    await other.end()
    await under.stop()
  })

  const open = (url = env().DATABASE_URL) => {
    channel = createPostgresChannel({ url, instance: 'one', heartbeatMs: 1_000 })
    channel.open(under.front)
  }
  const read = async () => (await under.ask('/p/one')).body
  const announce = (notice: unknown) => other.query('SELECT pg_notify($1, $2)', [changesChannel, JSON.stringify(notice)])
  /** Two answers alike: the second came from memory. */
  const servesFromMemory = () => eventually(async () => expect(await read()).toBe(await read()))
  const rendersEach = () => eventually(async () => expect(await read()).not.toBe(await read()))
  const listeners = async () => (await other.query("SELECT pid FROM pg_stat_activity WHERE application_name = 'broadside listener'")).rows

  it('is shown soon after the commit, and not before', async () => {
    open()
    await servesFromMemory()
    const before = await read()
    await other.query('BEGIN')
    await announce({ from: 'two', tags: ['essay'], soft: false })
    expect(await read()).toBe(before)
    await other.query('COMMIT')
    await eventually(async () => expect(await read()).not.toBe(before))
  })

  it('has been heard when the fence opens', async () => {
    open()
    await servesFromMemory()
    const before = await read()
    await announce({ from: 'two', tags: ['essay'], soft: false })
    await channel.fence()
    expect(await read()).not.toBe(before)
  })

  it('is asked about once for many who ask at a time', async () => {
    open()
    await servesFromMemory()
    const query = vi.spyOn(Client.prototype, 'query')
    await Promise.all(Array.from({ length: 50 }, () => channel.fence()))
    // One in flight, one for all the others, and perhaps a heartbeat or two.
    expect(query.mock.calls.length).toBeLessThanOrEqual(4)
    query.mockRestore()
  })

  it('drops everything when it is too much to name, or cannot be read', async () => {
    open()
    await servesFromMemory()
    for (const notice of [{ from: 'two', all: true }, 'nonsense']) {
      const before = await read()
      await announce(notice)
      await channel.fence()
      expect(await read()).not.toBe(before)
    }
  })

  it('is not confused with what this instance announced itself', async () => {
    open()
    await servesFromMemory()
    const before = await read()
    await announce({ from: 'one', tags: ['essay'], soft: false })
    await channel.fence()
    expect(await read()).toBe(before)
  })

  it('never leaves a stale page when the listener was cut off, and memory serves again when it is back', async () => {
    const proxy = await openDatabaseProxy(env().DATABASE_URL)
    open(proxy.url)
    await servesFromMemory()
    await proxy.cut()
    await rendersEach()
    await announce({ from: 'two', tags: ['essay'], soft: false })
    const latest = renders
    expect(await read()).toBe((await read()).replace(/\d+/, String(latest + 1)))
    await proxy.restore()
    await servesFromMemory()
    await eventually(async () => expect(await listeners()).toHaveLength(1))
    await proxy.close()
  })

  it('counts as unheard when the connection stands but nothing answers any more', async () => {
    const frozen = await openDatabaseProxy(env().DATABASE_URL)
    open(frozen.url)
    await servesFromMemory()
    frozen.freeze()
    await rendersEach()
    await frozen.close()
  })
})
