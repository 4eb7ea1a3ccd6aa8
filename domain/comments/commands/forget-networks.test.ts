import { afterEach, expect, it } from 'vitest'
import { buildSettings } from '@/domain/settings/factory'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { runDueJobs } from '@/platform/jobs/run-due-jobs'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildComment } from '../factory'
import { planCommentCleaning, registerCommentJobs } from '../jobs'

useTestDatabase()
afterEach(() => holdClock(undefined))

it('comments / cleaning: networks are forgotten after the days of the setting, by the hour, again and again', async () => {
  await buildSettings({ moderation: { blocked: { networkDays: 10 } } })
  registerCommentJobs()
  const at = (days: number) => new Date(Date.UTC(2026, 10, 30) - days * 86_400_000)
  holdClock(at(0))
  for (const days of [11, 9]) await buildComment({ createdAt: at(days), addressKey: `network ${days}` })
  const keys = async () => (await db().comment.findMany({ orderBy: { createdAt: 'asc' } })).map(({ addressKey }) => addressKey)
  await planCommentCleaning()
  await runDueJobs('test')
  expect(await keys()).toEqual(['', 'network 9'])
  holdClock(at(-2))
  await runDueJobs('test')
  expect(await keys()).toEqual(['', ''])
})
