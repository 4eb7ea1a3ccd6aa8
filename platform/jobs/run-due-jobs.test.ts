import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { useTestDatabase } from '@/platform/testing/test-database'
import { leaseMs } from './claim-jobs'
import { type EnqueueOptions, enqueue } from './enqueue'
import { maxAttempts, retryDelayMs } from './finish-job'
import { registerJob } from './registry'
import { runDueJobs } from './run-due-jobs'

useTestDatabase()

const start = new Date('2026-11-22T12:00:00Z')
const at = (ms: number) => holdClock(new Date(start.getTime() + ms))
const done: string[] = []
let failures = 0

registerJob('test.note', z.object({ word: z.string() }), async ({ word }) => {
  done.push(word)
})
registerJob('test.fail', z.object({}), async () => {
  failures += 1
  throw new Error('The other side does not answer.')
})
registerJob('test.keep', z.object({}), async () => 'kept')

const note = (word: string, options: EnqueueOptions = {}) => write((tx) => enqueue(tx, 'test.note', { word }, options))
const onlyRow = () => db().outbox.findFirstOrThrow()

beforeEach(() => {
  at(0)
  done.splice(0)
  failures = 0
})
afterEach(() => holdClock(undefined))

describe('work that can wait', () => {
  it('is done once, and what it was about is forgotten', async () => {
    await note('bread')
    expect(await runDueJobs('a')).toBe(1)
    expect(await runDueJobs('a')).toBe(0)
    expect(done).toEqual(['bread'])
    expect(await onlyRow()).toMatchObject({ status: 'done', payload: '{}', attempts: 1, lockedBy: null })
  })

  it('is never done twice, however many workers look for it', async () => {
    for (let n = 0; n < 24; n++) await note(`n${n}`)
    await Promise.all(['a', 'b', 'c', 'd'].map((worker) => runDueJobs(worker)))
    expect(done).toHaveLength(24)
    expect(new Set(done).size).toBe(24)
  })

  it('is not done when its cause was not written', async () => {
    const failing = write(async (tx) => {
      await enqueue(tx, 'test.note', { word: 'unwritten' })
      throw new Error('The cause fails.')
    })
    await expect(failing).rejects.toThrow('The cause fails.')
    await runDueJobs('a')
    expect(done).toEqual([])
  })

  it('waits for its time', async () => {
    await note('later', { runAt: new Date(start.getTime() + 60_000) })
    expect(await runDueJobs('a')).toBe(0)
    at(60_000)
    expect(await runDueJobs('a')).toBe(1)
  })

  it('is written once under one key, even by two at the same moment', async () => {
    await Promise.all([note('one', { dedupeKey: 'k' }), note('two', { dedupeKey: 'k' })])
    await note('three', { dedupeKey: 'k' })
    expect(await db().outbox.count()).toBe(1)
  })

  it('is kept whole where the handler says so', async () => {
    await write((tx) => enqueue(tx, 'test.keep', { read: 'me' }))
    await runDueJobs('a')
    expect(await onlyRow()).toMatchObject({ status: 'kept', payload: '{"read":"me"}' })
  })

  it('is left alone when this version does not know it', async () => {
    await write((tx) => enqueue(tx, 'test.of-the-future', {}))
    expect(await runDueJobs('a')).toBe(0)
    expect(await onlyRow()).toMatchObject({ status: 'pending', attempts: 0 })
  })
})

describe('work that fails', () => {
  it('is tried again later and later, then left with the reason', async () => {
    await write((tx) => enqueue(tx, 'test.fail', {}))
    let elapsed = 0
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      await runDueJobs('a')
      expect(failures).toBe(attempt)
      await runDueJobs('a')
      expect(failures, 'not before its time').toBe(attempt)
      elapsed += retryDelayMs(attempt)
      at(elapsed)
    }
    await runDueJobs('a')
    expect(failures).toBe(maxAttempts)
    expect(await onlyRow()).toMatchObject({ status: 'failed', lastError: 'The other side does not answer.' })
  })

  it('is not tried again when its payload makes no sense', async () => {
    await write((tx) => enqueue(tx, 'test.note', { word: 7 }))
    await runDueJobs('a')
    expect(await onlyRow()).toMatchObject({ status: 'failed', attempts: 1 })
  })

  it('does not hold up the rest', async () => {
    await write((tx) => enqueue(tx, 'test.fail', {}))
    await note('bread')
    await runDueJobs('a')
    expect(done).toEqual(['bread'])
  })
})

describe('work that waits for strangers', () => {
  it('holds up nothing but its own kind, however much of it is due and however old it is', async () => {
    let [answer, asked, stopped] = [() => {}, 0, false]
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    const strange = () => {
      asked += 1
      return answered
    }
    registerJob('test.strange', z.object({}), strange, { asksRemoteServers: true })
    const mailed = new Promise<void>((resolve) => registerJob('test.mail', z.object({}), async () => resolve()))
    for (let n = 0; n < 12; n++) await write((tx) => enqueue(tx, 'test.strange', {}))
    at(60_000)
    await write((tx) => enqueue(tx, 'test.mail', {}))
    const round = runDueJobs('a', () => stopped)
    await mailed
    expect(asked).toBeLessThan(3)
    stopped = true
    answer()
    await round
    expect(await db().outbox.count({ where: { kind: 'test.strange', status: 'pending' } })).toBeGreaterThan(9)
  })
})

describe('work whose worker died', () => {
  it('is taken over when the lease is out, not before', async () => {
    await note('bread')
    const lockedUntil = new Date(start.getTime() + leaseMs)
    await db().outbox.updateMany({ data: { status: 'running', lockedBy: 'dead', lockedUntil, attempts: 1 } })
    await runDueJobs('a')
    expect(done).toEqual([])
    at(leaseMs + 1)
    await runDueJobs('a')
    expect(done).toEqual(['bread'])
    expect(await onlyRow()).toMatchObject({ status: 'done', attempts: 2 })
  })

  it('is not tried for ever', async () => {
    await note('deadly')
    await db().outbox.updateMany({ data: { status: 'running', lockedBy: 'dead', lockedUntil: start, attempts: maxAttempts } })
    at(1)
    await runDueJobs('a')
    expect(done).toEqual([])
    expect(await onlyRow()).toMatchObject({ status: 'failed' })
  })
})
