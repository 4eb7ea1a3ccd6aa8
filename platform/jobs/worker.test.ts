import { afterEach, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { useTestDatabase } from '@/platform/testing/test-database'
import { enqueue } from './enqueue'
import { registerJob } from './registry'
import { stopJobs } from './stop-jobs'
import { startJobs } from './worker'

useTestDatabase()
afterEach(stopJobs)

const patience = { timeout: 10_000, interval: 10 }
const finished: string[] = []
let release: (() => void) | undefined

registerJob('test.quick', z.object({ word: z.string() }), async ({ word }) => {
  finished.push(word)
})
registerJob('test.slow', z.object({}), async () => {
  await new Promise<void>((resolve) => {
    release = resolve
  })
  finished.push('slow')
})

it('does work soon after it was written', async () => {
  startJobs()
  await write((tx) => enqueue(tx, 'test.quick', { word: 'bread' }))
  await vi.waitFor(() => expect(finished).toContain('bread'), patience)
})

it('finds work that another process has written', async () => {
  startJobs()
  await db().outbox.create({ data: { kind: 'test.quick', payload: '{"word":"foreign"}' } })
  await vi.waitFor(() => expect(finished).toContain('foreign'), patience)
})

it('is one for a process, however often it is started', async () => {
  startJobs()
  startJobs()
  for (const word of ['a', 'b', 'c']) await write((tx) => enqueue(tx, 'test.quick', { word: `once-${word}` }))
  await vi.waitFor(() => expect(finished.filter((word) => word.startsWith('once-'))).toHaveLength(3), patience)
})

it('finishes what it is at when it is stopped, and begins nothing more', async () => {
  startJobs()
  await write((tx) => enqueue(tx, 'test.slow', {}))
  await vi.waitFor(() => expect(release).toBeDefined(), patience)
  const stopped = stopJobs()
  release?.()
  await stopped
  expect(finished).toContain('slow')
  expect(await db().outbox.count({ where: { status: 'done', kind: 'test.slow' } })).toBe(1)
  await write((tx) => enqueue(tx, 'test.quick', { word: 'too late' }))
  expect(await db().outbox.count({ where: { status: 'pending' } })).toBe(1)
})
