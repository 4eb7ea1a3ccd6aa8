import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { VisitorActor } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { postComment } from '@/domain/comments/commands/post-comment'
import { buildSettings } from '@/domain/settings/factory'
import { message } from '@/i18n/message'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { forgetRates } from '@/platform/limits/rate-limit'
import { useTestDatabase } from '@/platform/testing/test-database'
import { makeStamp } from './make-stamp'
import { spendStamp, stampAge } from './read-stamp'

useTestDatabase()
const began = new Date('2026-11-30T12:00:00Z')
const later = (ms: number) => holdClock(new Date(began.getTime() + ms))
beforeEach(() => {
  vi.stubEnv('RATE_LIMITS', 'on')
  forgetEnv()
  forgetRates()
  holdClock(began)
})
afterEach(() => {
  holdClock(undefined)
  vi.unstubAllEnvs()
  forgetEnv()
})

/** What the reader script does while somebody types. */
function prove(stamp: string, bits: number): string {
  for (let at = 0; ; at++) {
    const digest = createHash('sha256').update(`${stamp}:${at}`).digest()
    if (digest.readUInt32BE(0) < 2 ** (32 - bits)) return String(at)
  }
}

describe('moderation / stamps', () => {
  it('tell how long ago they were made, and nothing once they are four hours old', () => {
    const stamp = makeStamp()
    later(5_000)
    expect(stampAge(stamp)).toBe(5_000)
    later(4 * 3_600_000 + 1)
    expect(stampAge(stamp)).toBeUndefined()
  })

  it('are ours alone: nobody makes one up, nor one of another time', () => {
    const [time, chance, signature] = makeStamp().split('.')
    const earlier = (began.getTime() - 60_000).toString(36)
    for (const forged of ['', 'x', `${earlier}.${chance}.${signature}`, `${time}.${chance}.${'A'.repeat(22)}`, `${time}.${chance}.`]) {
      expect(stampAge(forged), forged).toBeUndefined()
    }
  })

  it('count once, and say what work was done behind them', async () => {
    const stamp = makeStamp()
    const spent = await spendStamp(stamp, prove(stamp, 10))
    expect(spent?.workBits).toBeGreaterThanOrEqual(10)
    expect(await spendStamp(stamp, '')).toBeUndefined()
    expect(await spendStamp(makeStamp(), '')).toMatchObject({ workBits: 0 })
  })
})

describe('moderation / stamps: a comment', () => {
  const guest: VisitorActor = { kind: 'visitor', address: '192.0.2.1', guestKey: '' }
  let number = 0
  async function posting(overrides: Parameters<typeof buildSettings>[0] = {}) {
    await buildSettings({ commentPolicy: 'open', ...overrides })
    const { id: articleId } = await buildPublishedArticle()
    return async (more: object) => {
      const { comment } = await postComment(guest, { articleId, name: 'Tigran', text: `Thank you ${++number}.`, ...more })
      const { heldBy, heldReason } = await db().comment.findUniqueOrThrow({ where: { id: comment.id } })
      return { heldBy, heldReason }
    }
  }

  it('that was sent sooner than a person types waits; one that says nothing of its time does not', async () => {
    const post = await posting()
    const stamp = makeStamp()
    later(1_500)
    expect(await post({ stamp })).toEqual({ heldBy: 'too-fast', heldReason: message('moderation.tooFast', { seconds: 2 }) })
    const slow = makeStamp()
    later(4_000)
    expect(await post({ stamp: slow })).toMatchObject({ heldBy: '' })
    expect(await post({})).toMatchObject({ heldBy: '' })
    expect(await post({ stamp: 'nonsense', proof: 'x'.repeat(99) })).toMatchObject({ heldBy: '' })
  })

  it('that says nothing of its time waits where that is asked for', async () => {
    const post = await posting({ moderation: { 'too-fast': { seconds: 2, holdWithout: true } } })
    expect(await post({})).toEqual({ heldBy: 'too-fast', heldReason: message('moderation.noStamp') })
  })

  it('waits without its work, with too little and with another’s; with its own it appears', async () => {
    const post = await posting({ ruleSwitches: { 'proof-of-work': true }, moderation: { 'proof-of-work': { bits: 10 } } })
    const held = { heldBy: 'proof-of-work', heldReason: message('moderation.noProof') }
    const [one, other] = [makeStamp(), makeStamp()]
    later(10_000)
    expect(await post({})).toEqual(held)
    expect(await post({ stamp: makeStamp(), proof: '' })).toMatchObject({ heldBy: 'too-fast' })
    expect(await post({ stamp: one, proof: prove(one, 10) })).toMatchObject({ heldBy: '' })
    expect(await post({ stamp: one, proof: prove(one, 10) })).toEqual(held)
    expect(await post({ stamp: other, proof: `${prove(other, 10)}0` })).toEqual(held)
  })
})
