import Database from 'better-sqlite3'
import { afterEach, describe, expect, inject, it, vi } from 'vitest'
import { eventually } from '@/platform/testing/eventually'
import { isAppError } from '../errors/app-error'
import { useTestDatabase } from '../testing/test-database'
import { db } from './client'
import { sqliteFile } from './database-kind'
import { GroupCommit } from './group-commit'
import { lockTimeoutMs } from './sqlite-adapter'
import { write } from './write'

useTestDatabase()

const setting = (key: string) => ({ key, value: key })
const keys = async () => (await db().setting.findMany({ orderBy: { key: 'asc' } })).map((row) => row.key)

let other: Database.Database | undefined
afterEach(() => {
  other?.close()
  vi.restoreAllMocks()
})

/** The clock by which a writer gives up, held still: how laden the machine is decides nothing. */
function holdClock(): { advance: (milliseconds: number) => void } {
  let now = performance.now()
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  return {
    advance: (milliseconds) => {
      now += milliseconds
    },
  }
}

/** What another process does to the file. */
function anotherProcess(): Database.Database {
  other = new Database(sqliteFile(), { timeout: 0 })
  return other
}

describe.runIf(inject('databases').kind === 'sqlite')('SQLite', () => {
  it('runs with the pragmas that durability rests on', async () => {
    const pragma = async (name: string) =>
      Object.values((await db().$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`))[0] ?? {})[0]
    expect(await pragma('journal_mode')).toBe('wal')
    expect(Number(await pragma('synchronous'))).toBe(2)
    expect(Number(await pragma('foreign_keys'))).toBe(1)
  })

  it('lets one of many queued writers fail without the others', async () => {
    const writers = Array.from({ length: 40 }, (_, index) =>
      write(async (tx) => {
        await tx.setting.create({ data: setting(String(index).padStart(2, '0')) })
        if (index % 4 === 3) throw new Error('this one fails')
      }),
    )
    const results = await Promise.allSettled([
      ...writers,
      ...Array.from({ length: 5 }, (_, index) => db().setting.create({ data: setting(`single-${index}`) })),
    ])
    expect(results.filter((result) => result.status === 'rejected')).toHaveLength(10)
    const kept = await keys()
    expect(kept).toHaveLength(35)
    expect(kept.filter((key) => Number(key) % 4 === 3)).toEqual([])
  })

  it('acknowledges nothing before another process can read it', async () => {
    const reader = anotherProcess()
    const count = reader.prepare('SELECT count(*) FROM "Setting" WHERE "key" = ?').pluck()
    const writers = Array.from({ length: 30 }, async (_, index) => {
      await write((tx) => tx.setting.create({ data: setting(`w${index}`) }))
      return count.get(`w${index}`)
    })
    expect(await Promise.all(writers)).toEqual(writers.map(() => 1))
  })

  it('waits for the lock of another process without standing still', async () => {
    holdClock()
    const process = anotherProcess()
    process.exec('BEGIN IMMEDIATE')
    let ticks = 0
    // A driver that waits by itself would let none through, and the lock would stay.
    const beat = setInterval(() => {
      ticks += 1
      if (ticks === 10) process.exec('COMMIT')
    }, 20)
    await write((tx) => tx.setting.create({ data: setting('after') }))
    clearInterval(beat)
    expect(await keys()).toEqual(['after'])
  })

  it('answers "unavailable, try again" where the lock stays, and can write again once it goes', async () => {
    const process = anotherProcess()
    process.exec('BEGIN IMMEDIATE')
    const error = await write((tx) => tx.setting.create({ data: setting('x') })).catch((reason: unknown) => reason)
    expect(isAppError(error) && error.code).toBe('unavailable')
    expect(isAppError(error) && error.retryAfterSeconds).toBeGreaterThan(0)
    process.exec('COMMIT')
    await write((tx) => tx.setting.create({ data: setting('y') }))
    expect(await keys()).toEqual(['y'])
  }, 15_000)

  it('lets nobody who reads wait for a lock, however the question begins', async () => {
    await db().setting.create({ data: setting('there') })
    const process = anotherProcess()
    process.exec('BEGIN IMMEDIATE')
    const waiting = write((tx) => tx.setting.create({ data: setting('waits') })).then(() => 'written')
    const asked = db().$queryRawUnsafe<{ key: string }[]>('WITH kept AS (SELECT "key" FROM "Setting") SELECT "key" FROM kept')
    expect(await Promise.race([asked, waiting])).toEqual([{ key: 'there' }])
    process.exec('COMMIT')
    await waiting
  })

  it('takes a change that begins like a question for a change', async () => {
    await db().$queryRawUnsafe(
      `WITH given(name) AS (VALUES ('named')) INSERT INTO "Setting" ("key", "value", "updatedAt") SELECT name, '1', 0 FROM given RETURNING "key"`,
    )
    expect(await keys()).toEqual(['named'])
  })

  it('keeps no writer waiting longer for having queued', async () => {
    const clock = holdClock()
    const joined = vi.spyOn(GroupCommit.prototype, 'join')
    const process = anotherProcess()
    process.exec('BEGIN IMMEDIATE')
    const writers = Array.from({ length: 8 }, (_, index) => write((tx) => tx.setting.create({ data: setting(`queued-${index}`) })))
    const refused = Promise.allSettled(writers)
    await eventually(() => expect(joined).toHaveBeenCalledTimes(8))
    // While the clock stands nobody gives up. Once their time is over all do, though only one of them was at its turn.
    clock.advance(lockTimeoutMs + 1)
    // By the lock itself (P1008), and not for having had no turn in time.
    expect(await refused).toEqual(
      writers.map(() => ({ status: 'rejected', reason: expect.objectContaining({ cause: expect.objectContaining({ code: 'P1008' }) }) })),
    )
    process.exec('COMMIT')
  })

  it('keeps its readers from writing', async () => {
    await expect(db().$queryRawUnsafe(`SELECT 1 FROM "Setting" WHERE 0; DELETE FROM "Setting"`)).rejects.toThrow()
  })
})
