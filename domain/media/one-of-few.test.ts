import { expect, it } from 'vitest'
import { oneOfFew } from './one-of-few'

it('runs two at once, keeps one waiting, and refuses the next with a time to come back', async () => {
  const turn = oneOfFew({ atOnce: 2, waiting: 1 })
  const open: (() => void)[] = []
  const work = () => turn(() => new Promise<void>((resolve) => open.push(resolve)))
  const first = [work(), work(), work()]
  expect(open).toHaveLength(2)
  await expect(work()).rejects.toMatchObject({ code: 'unavailable', retryAfterSeconds: 60 })
  open[0]?.()
  await first[0]
  await Promise.resolve()
  expect(open).toHaveLength(3)
  open[1]?.()
  open[2]?.()
  await Promise.all(first)
})

it('gives the place of work that failed to the next', async () => {
  const turn = oneOfFew({ atOnce: 1, waiting: 1 })
  const failed = turn(() => Promise.reject(new Error('no')))
  const next = turn(async () => 'done')
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('done')
})
