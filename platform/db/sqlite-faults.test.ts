import Database from 'better-sqlite3'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { externalTool } from '../testing/external-tool'
import { useTestDatabase } from '../testing/test-database'
import { db } from './client'
import { noteCommit } from './commit-state'
import { sqliteFile } from './database-kind'
import { checkDatabaseWrites } from './database-state'
import { write } from './write'

useTestDatabase()

const row = (key: string, size = 1) => ({ key, value: 'x'.repeat(size) })
const keys = async () => (await db().setting.findMany({ orderBy: { key: 'asc' } })).map(({ key }) => key)
const save = (key: string, size?: number) => write((tx) => tx.setting.create({ data: row(key, size) }))
const stateOf = () =>
  checkDatabaseWrites().then(
    () => 'writes',
    () => 'cannot write',
  )
const isReady = 'writes'
const isNot = 'cannot write'

describe.runIf(inject('databases').kind === 'sqlite')('SQLite faults / no room', () => {
  /** As on a disk that is full: the file may not grow by a page. */
  const fill = async () => {
    // What was deleted leaves room within the file.
    const other = new Database(sqliteFile())
    other.exec('VACUUM')
    other.close()
    const [{ page_count }] = await db().$queryRawUnsafe<[{ page_count: bigint }]>('PRAGMA page_count')
    await db().$queryRawUnsafe(`PRAGMA max_page_count = ${page_count}`)
  }
  const makeRoom = () => db().$queryRawUnsafe('PRAGMA max_page_count = 1000000')
  afterEach(makeRoom)

  it('refuses a write as one for which there is no room, says when to try again, and takes it once there is', async () => {
    await fill()
    await expect(save('large', 100_000)).rejects.toMatchObject({ code: 'no-room', status: 507, retryAfterSeconds: 60 })
    expect(await keys()).toEqual([])
    await makeRoom()
    await save('large', 100_000)
    expect(await keys()).toEqual(['large'])
  })

  it('acknowledges nothing of a group that the database ended by itself, and refuses each of it as it should', async () => {
    await fill()
    const outcomes = await Promise.allSettled([save('a'), save('large', 200_000), save('b'), save('c')])
    const kept = await keys()
    for (const [index, name] of ['a', 'large', 'b', 'c'].entries()) {
      const outcome = outcomes[index]
      expect(outcome?.status === 'fulfilled').toBe(kept.includes(name))
      if (outcome?.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'no-room' })
    }
    expect(kept).not.toContain('large')
  })

  it('lets people read', async () => {
    await save('there')
    await fill()
    await expect(save('large', 100_000)).rejects.toThrow()
    expect(await keys()).toEqual(['there'])
  })

  it('is known to ready from the first write that failed until one can be written', async () => {
    await save('there')
    expect(await stateOf()).toEqual(isReady)
    await fill()
    await expect(save('large', 100_000)).rejects.toThrow()
    expect(await stateOf()).toEqual(isNot)
    await makeRoom()
    expect(await stateOf()).toEqual(isReady)
  })

  it('is found out without anybody writing', async () => {
    await fill()
    noteCommit(false)
    expect(await stateOf()).toEqual(isNot)
    expect(await db().outbox.count()).toBe(0)
  })
})

describe.runIf(inject('databases').kind === 'sqlite')('SQLite faults / a disk that does not write', () => {
  const prlimit = externalTool('prlimit')
  const limit = (bytes: number | 'unlimited') => prlimit.run('--pid', String(process.pid), `--fsize=${bytes}:`)
  afterEach(() => {
    if (prlimit.available) limit('unlimited')
  })

  it.runIf(prlimit.available)('refuses every write with 503 and is known to ready, and recovers', async () => {
    await save('there')
    limit(1)
    await expect(save('a')).rejects.toMatchObject({ code: 'unavailable', retryAfterSeconds: 30 })
    await expect(save('b')).rejects.toMatchObject({ code: 'unavailable' })
    expect(await stateOf()).toEqual(isNot)
    expect(await keys()).toEqual(['there'])
    limit('unlimited')
    expect(await stateOf()).toEqual(isReady)
    await save('c')
    expect(await keys()).toEqual(['c', 'there'])
  })
})

describe.runIf(inject('databases').kind === 'sqlite')('SQLite faults / locked by another program', () => {
  let other: Database.Database | undefined
  afterEach(() => other?.close())
  const lock = () => {
    other = new Database(sqliteFile(), { timeout: 0 })
    other.exec('BEGIN EXCLUSIVE')
    return other
  }
  const refused = async (writers: number) => {
    const came = performance.now()
    const outcomes = await Promise.allSettled(Array.from({ length: writers }, (_, index) => save(`w${index}`)))
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'unavailable', retryAfterSeconds: 2 } })
    return performance.now() - came
  }

  it('refuses a crowd of writers as soon as a single one', async () => {
    await save('warm')
    lock()
    const alone = await refused(1)
    expect(await refused(200)).toBeLessThan(alone * 1.6)
  })

  it('lets readers go before, however many writers wait', async () => {
    await save('there')
    lock()
    let isOver = false
    const writers = refused(200).finally(() => {
      isOver = true
    })
    for (let reads = 0; reads < 50; reads++) expect(await keys()).toEqual(['there'])
    expect(isOver).toBe(false)
    await writers
  })

  it('is known to ready until the lock goes', async () => {
    lock()
    await refused(1)
    expect(await stateOf()).toEqual(isNot)
    other?.exec('COMMIT')
    expect(await stateOf()).toEqual(isReady)
  })
})
