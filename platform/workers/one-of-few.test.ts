import { afterEach, expect, it, vi } from 'vitest'
import { message } from '@/i18n/message'
import { oneOfFew } from './one-of-few'

const refusal = message('front.busy')

afterEach(() => {
  vi.useRealTimers()
})

it('runs two at once, keeps one waiting, and refuses the next with a time to come back', async () => {
  const turn = oneOfFew({ atOnce: 2, waiting: 1, refusal })
  const open: (() => void)[] = []
  const work = () => turn(() => new Promise<void>((resolve) => open.push(resolve)))
  const first = [work(), work(), work()]
  expect(open).toHaveLength(2)
  await expect(work()).rejects.toMatchObject({ code: 'unavailable', retryAfterSeconds: 60, message: refusal })
  open[0]?.()
  await first[0]
  await Promise.resolve()
  expect(open).toHaveLength(3)
  open[1]?.()
  open[2]?.()
  await Promise.all(first)
})

it('gives the place of work that failed to the next', async () => {
  const turn = oneOfFew({ atOnce: 1, waiting: 1, refusal })
  const failed = turn(() => Promise.reject(new Error('no')))
  const next = turn(async () => 'done')
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('done')
})

it('refuses who has waited longer than they can, and gives the place to the next', async () => {
  vi.useFakeTimers()
  const turn = oneOfFew({ atOnce: 1, waiting: 2, timeoutMs: 10_000, refusal })
  let end = () => {}
  const first = turn(
    () =>
      new Promise<void>((resolve) => {
        end = resolve
      }),
  )
  const begun: string[] = []
  const waited = turn(async () => begun.push('waited'))
  vi.advanceTimersByTime(9_000)
  const next = turn(async () => begun.push('next'))
  vi.advanceTimersByTime(1_000)
  await expect(waited).rejects.toMatchObject({ code: 'unavailable', retryAfterSeconds: 60 })
  end()
  await Promise.all([first, next])
  vi.advanceTimersByTime(60_000)
  expect(begun).toEqual(['next'])
  expect(await turn(async () => 'free again')).toBe('free again')
})
