import { afterEach, describe, expect, it, vi } from 'vitest'
import { forgetEnv } from '../env/env'
import { closeAll } from './on-stop'
import { limitRate } from './rate-limit'

let rules = 0
const rule = (points: number) => ({ name: `rule-${process.pid}-${++rules}`, points, perSeconds: 60 })

function environment(more: Record<string, string>): void {
  for (const [name, value] of Object.entries({ AUTH_SECRET: 'x'.repeat(32), RATE_LIMITS: 'on', ...more })) vi.stubEnv(name, value)
  forgetEnv()
}
afterEach(() => {
  vi.unstubAllEnvs()
  forgetEnv()
})

describe('a rate rule', () => {
  it('lets through what it allows, then refuses with the time to wait', async () => {
    environment({})
    const three = rule(3)
    for (let times = 0; times < 3; times++) await limitRate(three, 'a')
    await expect(limitRate(three, 'a')).rejects.toMatchObject({ code: 'too-many', retryAfterSeconds: 60 })
    await limitRate(three, 'b')
    await limitRate(rule(3), 'a')
  })

  it('can be switched off', async () => {
    environment({ RATE_LIMITS: 'off' })
    const one = rule(1)
    for (let times = 0; times < 5; times++) await limitRate(one, 'a')
  })

  it('still holds when Redis is away', async () => {
    environment({ REDIS_URL: 'redis://127.0.0.1:1' })
    const two = rule(2)
    for (let times = 0; times < 2; times++) await limitRate(two, 'a')
    await expect(limitRate(two, 'a')).rejects.toMatchObject({ code: 'too-many' })
    await closeAll(() => {})
  })
})
