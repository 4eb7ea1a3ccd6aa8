import { Redis } from 'ioredis'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { forgetEnv } from '../env/env'
import { closeAll } from '../shutdown/on-stop'
import { type giveRateBack, limitRate } from './rate-limit'

/** Where no Redis runs, what needs one is left out. */
async function redisAnswers(): Promise<boolean> {
  const client = new Redis('redis://127.0.0.1:6379', { lazyConnect: true, retryStrategy: () => null })
  client.on('error', () => undefined)
  const answers = await client.connect().then(
    () => true,
    () => false,
  )
  client.disconnect()
  return answers
}

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

describe.skipIf(!(await redisAnswers()))('a rate rule of instances that share Redis', () => {
  it('is one bound for all of them, however they race', async () => {
    environment({ REDIS_URL: 'redis://127.0.0.1:6379' })
    const five = rule(5)
    // Each copy of the module counts as another process would: nothing but Redis is shared.
    const instances = [await anotherInstance(), await anotherInstance(), await anotherInstance()]
    const attempts = Array.from({ length: 90 }, (_, at) => instances[at % 3]?.limitRate(five, 'a'))
    const outcomes = await Promise.allSettled(attempts)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    await closeAll(() => {})
  })

  it('is given back to all of them', async () => {
    environment({ REDIS_URL: 'redis://127.0.0.1:6379' })
    const one = rule(1)
    const [here, there] = [await anotherInstance(), await anotherInstance()]
    await here.limitRate(one, 'a')
    await here.giveRateBack(one, 'a')
    await there.limitRate(one, 'a')
    await expect(here.limitRate(one, 'a')).rejects.toMatchObject({ code: 'too-many' })
    await closeAll(() => {})
  })
})

interface Instance {
  limitRate: typeof limitRate
  giveRateBack: typeof giveRateBack
}

async function anotherInstance(): Promise<Instance> {
  vi.resetModules()
  Reflect.deleteProperty(globalThis, Symbol.for('broadside.rate-limits'))
  const copy: Instance = await import('./rate-limit')
  await connected(copy)
  return copy
}

/** Until its connection stands an instance counts by itself: a rule that Redis says is used up tells when that is over. */
async function connected(copy: Instance): Promise<void> {
  const used = { ...rule(1), points: 0 }
  const client = new Redis('redis://127.0.0.1:6379')
  await client.set(`broadside:${used.name}:a`, '100', 'EX', 60)
  await client.quit()
  await vi.waitUntil(async () => {
    const spent = await copy.limitRate({ ...used, points: 50 }, 'a').catch(() => 'refused')
    return spent === 'refused'
  })
}
