import { afterEach, expect, it } from 'vitest'
import { z } from 'zod'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { eventually } from '@/platform/testing/eventually'
import { useTestDatabase } from '@/platform/testing/test-database'
import { enqueue } from './enqueue'
import { registerJob } from './registry'
import { stopJobs } from './stop-jobs'
import { startJobs } from './worker'

useTestDatabase()
afterEach(stopJobs)

const finished: string[] = []
const slow: (() => void)[] = []
const strangers: (() => void)[] = []

registerJob('test.quick', z.object({ word: z.string() }), async ({ word }) => {
  finished.push(word)
})
registerJob('test.slow', z.object({}), async () => {
  await new Promise<void>((resolve) => slow.push(resolve))
  finished.push('slow')
})

registerJob('test.strange', z.object({}), () => new Promise<void>((resolve) => strangers.push(resolve)), { asksRemoteServers: true })

it('does work soon after it was written', async () => {
  startJobs()
  await write((tx) => enqueue(tx, 'test.quick', { word: 'bread' }))
  await eventually(() => expect(finished).toContain('bread'))
})

it('finds work that another process has written', async () => {
  startJobs()
  await db().outbox.create({ data: { kind: 'test.quick', payload: '{"word":"foreign"}' } })
  await eventually(() => expect(finished).toContain('foreign'))
})

it('is one for a process, however often it is started', async () => {
  startJobs()
  startJobs()
  for (const word of ['a', 'b', 'c']) await write((tx) => enqueue(tx, 'test.quick', { word: `once-${word}` }))
  await eventually(() => expect(finished.filter((word) => word.startsWith('once-'))).toHaveLength(3))
})

it('does what is written while something else hangs', async () => {
  startJobs()
  await write((tx) => enqueue(tx, 'test.slow', {}))
  await eventually(() => expect(slow).toHaveLength(1))
  await write((tx) => enqueue(tx, 'test.quick', { word: 'meanwhile' }))
  await eventually(() => expect(finished).toContain('meanwhile'))
  expect(finished).not.toContain('slow')
  slow.shift()?.()
  await eventually(() => expect(finished).toContain('slow'))
  finished.splice(0)
})

it('sends mail while strangers take their time', async () => {
  startJobs()
  for (let n = 0; n < 6; n++) await write((tx) => enqueue(tx, 'test.strange', {}))
  await eventually(() => expect(strangers).toHaveLength(2))
  await write((tx) => enqueue(tx, 'test.quick', { word: 'a letter' }))
  await eventually(() => expect(finished).toContain('a letter'))
  expect(strangers).toHaveLength(2)
  const stopped = stopJobs()
  for (const answer of strangers) answer()
  await stopped
  expect(await db().outbox.count({ where: { kind: 'test.strange', status: 'done' } })).toBe(2)
})

it('finishes what it is at when it is stopped, and begins nothing more', async () => {
  startJobs()
  await write((tx) => enqueue(tx, 'test.slow', {}))
  await eventually(() => expect(slow).toHaveLength(1))
  const stopped = stopJobs()
  slow.shift()?.()
  await stopped
  expect(finished).toContain('slow')
  expect(await db().outbox.count({ where: { status: 'done', kind: 'test.slow' } })).toBe(1)
  await write((tx) => enqueue(tx, 'test.quick', { word: 'too late' }))
  expect(await db().outbox.count({ where: { status: 'pending' } })).toBe(1)
})
