import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetEnv } from '@/platform/env/env'
import { exchangeStorage } from '@/platform/exchange/exchange'
import { newExchange } from '@/platform/exchange/new-exchange'
import { forgetRates } from '@/platform/limits/rate-limit'
import { useTestDatabase } from '@/platform/testing/test-database'
import { type WritingRoute, writingRoutes } from './public-routes'
import { askRoute } from './rights/ask-route'
import { byProof, rows } from './rights/rows'
import { World } from './rights/world'

useTestDatabase()

const routes = await writingRoutes()
const ofReaders = routes.filter(({ path }) => /^\/api\/(comments|articles|drafts)\//.test(path))
const network = '192.0.2.1'

/** What a limit that is counted after the fields were read is asked with, where no line of the rights' table says it. */
const asked: Record<string, object> = {
  'POST /api/session/password': { email: 'sona@example.org', password: 'kettle orchard seventeen' },
  'POST /api/session/link': { email: 'sona@example.org' },
  'POST /api/own-comments/link': { email: 'sona@example.org' },
}

beforeEach(() => {
  vi.stubEnv('RATE_LIMITS', 'on')
  forgetEnv()
  forgetRates()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  forgetEnv()
})

/** From here on whoever is counted under such a key has used up every limit. */
function useUp(isUsedUp: (key: string) => boolean): void {
  const consume = RateLimiterMemory.prototype.consume
  vi.spyOn(RateLimiterMemory.prototype, 'consume').mockImplementation(function (this: RateLimiterMemory, key, ...more) {
    return isUsedUp(String(key)) ? Promise.reject(new RateLimiterRes(0, 61_000, 99)) : consume.call(this, key, ...more)
  })
}

/** As the most powerful of those who may: what holds for them holds for all. */
async function ask(route: WritingRoute): Promise<Response> {
  const row = rows.find(({ name, may }) => name === route.name && may.length > 0)
  expect(row ?? byProof[route.name], 'app/testing/rights/rows.ts').toBeDefined()
  const world = await World.of(row?.may.at(-1) ?? 'owner')
  const input = (await row?.input(world)) ?? asked[route.name] ?? {}
  return exchangeStorage.run(newExchange('api', network), () => askRoute(route, world.token, input))
}

async function expectTooMany(response: Response): Promise<void> {
  expect(response.status).toBe(429)
  expect(response.headers.get('retry-after')).toBe('61')
  expect((await response.json()).message).not.toBe('')
}

describe('limits / every route that writes', () => {
  it.each(routes.map((route) => [route.name, route] as const))(
    '%s: slows a network that asks too often, by 429 with the time',
    async (_, route) => {
      useUp(() => true)
      await expectTooMany(await ask(route))
    },
  )
})

describe('limits / what readers write', () => {
  it('is found by its address', () => expect(ofReaders.length).toBeGreaterThan(8))

  it.each(ofReaders.map((route) => [route.name, route] as const))(
    '%s: slows one person, whatever network they come from',
    async (_, route) => {
      useUp((key) => key.startsWith('user:'))
      await expectTooMany(await ask(route))
    },
  )

  it.each(ofReaders.map((route) => [route.name, route] as const))('%s: slows a network, whoever is there', async (_, route) => {
    useUp((key) => key === network)
    await expectTooMany(await ask(route))
  })
})
