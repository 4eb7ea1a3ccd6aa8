import { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterRes } from 'rate-limiter-flexible'
import { type Message, message } from '@/i18n/message'
import { env } from '../env/env'
import { AppError } from '../errors/app-error'
import { logFor } from '../log/logger'
import { onStop } from '../shutdown/on-stop'

export { addressKey } from './address-key'

/** How often one subject may do one thing. */
export interface RateRule {
  /** Unique among the rules: it names the counter. */
  name: string
  points: number
  perSeconds: number
  /** What is said to whoever has used it up, in place of "too often". */
  refusal?: Message
}

type Limiter = RateLimiterMemory | RateLimiterRedis

// Next bundles its own copy of this module; a visitor must not get one allowance from each.
const key = Symbol.for('broadside.rate-limits')
const globals = globalThis as { [key]?: { limiters: Map<string, Limiter>; redis?: Redis } }
globals[key] ??= { limiters: new Map() }
const state = globals[key]

/** Counts one attempt. Throws `too-many`, with the seconds to wait, when the subject has used up the rule. */
export async function limitRate(rule: RateRule, subject: string): Promise<void> {
  const refusal = await consume(rule, subject)
  if (!refusal) return
  const retryAfterSeconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000))
  throw new AppError('too-many', rule.refusal ?? tooOften(retryAfterSeconds), { retryAfterSeconds })
}

/** Counts one attempt, and says whether it is within the rule: for what is handled in another way beyond it, and not refused. */
export async function withinRate(rule: RateRule, subject: string): Promise<boolean> {
  return (await consume(rule, subject)) === undefined
}

async function consume(rule: RateRule, subject: string): Promise<RateLimiterRes | undefined> {
  if (env().RATE_LIMITS === 'off') return undefined
  try {
    await limiterOf(rule).consume(subject)
    return undefined
  } catch (refusal) {
    if (isRefusal(refusal)) return refusal
    throw refusal
  }
}

/** Gives an attempt back that has turned out to be none: whoever gets in has not been guessing. */
export async function giveRateBack(rule: RateRule, subject: string): Promise<void> {
  if (env().RATE_LIMITS !== 'off') await limiterOf(rule).reward(subject)
}

/** For tests: every subject has every allowance again, in this process. */
export function forgetRates(): void {
  state.limiters.clear()
}

function limiterOf(rule: RateRule): Limiter {
  const known = state.limiters.get(rule.name)
  if (known) return known
  const options = { keyPrefix: `broadside:${rule.name}`, points: rule.points, duration: rule.perSeconds }
  const memory = new RateLimiterMemory(options)
  const storeClient = redis()
  // A Redis that is away must neither stop people from writing nor lift the limit.
  const limiter = storeClient ? new RateLimiterRedis({ ...options, storeClient, insuranceLimiter: memory }) : memory
  state.limiters.set(rule.name, limiter)
  return limiter
}

function redis(): Redis | undefined {
  const url = env().REDIS_URL
  if (!url) return undefined
  if (!state.redis) {
    const client = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: 500 })
    client.on('error', (error) => logFor('front').warn({ error }, 'Redis is away; rate limits are counted in this process'))
    onStop('redis', () => client.disconnect())
    state.redis = client
  }
  return state.redis
}

function isRefusal(value: unknown): value is RateLimiterRes {
  return typeof value === 'object' && value !== null && 'msBeforeNext' in value && !(value instanceof Error)
}

function tooOften(seconds: number): Message {
  if (seconds < 90) return message('front.tooOftenSeconds', { count: seconds })
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 90) return message('front.tooOftenMinutes', { count: minutes })
  return message('front.tooOftenHours', { count: Math.ceil(minutes / 60) })
}
