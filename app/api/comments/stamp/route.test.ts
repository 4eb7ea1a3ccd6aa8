import { afterEach, expect, it } from 'vitest'
import { stampAge } from '@/domain/moderation/stamps/read-stamp'
import { buildSettings } from '@/domain/settings/factory'
import { holdClock } from '@/platform/clock/clock'
import { useTestDatabase } from '@/platform/testing/test-database'
import { GET } from './route'

useTestDatabase()
afterEach(() => holdClock(undefined))

const ask = async (stamp = '') => {
  const response = await GET(new Request(`http://localhost/api/comments/stamp?stamp=${encodeURIComponent(stamp)}`))
  expect(response.headers.get('cache-control')).toBe('no-store')
  return (await response.json()) as { stamp: string; bits: number }
}

it('comments / stamp: each visitor has their own, and keeps the one they have', async () => {
  const [one, other] = [await ask(), await ask()]
  expect(one.stamp).not.toBe(other.stamp)
  expect(stampAge(one.stamp)).toBeGreaterThanOrEqual(0)
  expect((await ask(one.stamp)).stamp).toBe(one.stamp)
  expect((await ask('made up')).stamp).not.toBe('made up')
})

it('comments / stamp: work is asked for only where the rule is switched on', async () => {
  expect((await ask()).bits).toBe(0)
  await buildSettings({ ruleSwitches: { 'proof-of-work': true }, moderation: { 'proof-of-work': { bits: 12 } } })
  expect((await ask()).bits).toBe(12)
})
