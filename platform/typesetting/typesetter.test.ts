import { afterAll, expect, it } from 'vitest'
import { runTypesetter, typesettingLimits, typesettingWorker } from './typesetter'

afterAll(() => typesettingWorker().stop())

const zip = { at: Date.UTC(2026, 10, 13), files: [{ name: 'a', bytes: Buffer.from('a'), stored: true }] }
const asked = () => runTypesetter('zip', zip)

it('typesetting / worker: one process does one task after the other', async () => {
  const [one, other] = await Promise.all([asked(), asked()])
  const { pid } = typesettingWorker()
  expect(pid).toBeGreaterThan(0)
  expect(one.bytes).toEqual(other.bytes)
  await asked()
  expect(typesettingWorker().pid).toBe(pid)
})

it('typesetting / worker: a task that broke its limits takes its process with it and no other task', async () => {
  await asked()
  const { pid } = typesettingWorker()
  const [large, next] = await Promise.allSettled([runTypesetter('zip', zip, { ...typesettingLimits, memoryBytes: 1 }), asked()])
  expect(large).toMatchObject({ status: 'rejected', reason: { name: 'BrokeLimits' } })
  expect(next.status).toBe('fulfilled')
  expect(typesettingWorker().pid).not.toBe(pid)
})

it('typesetting / worker: a task that fails says why, and the process stays', async () => {
  await asked()
  const { pid } = typesettingWorker()
  const job = { templates: 'platform/typesetting', main: 'nothing.typ', data: {}, files: [] }
  await expect(runTypesetter('pdf', job)).rejects.toThrow('nothing.typ')
  expect(typesettingWorker().pid).toBe(pid)
})
