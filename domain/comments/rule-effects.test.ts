import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import type { VisitorActor } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildSettings } from '@/domain/settings/factory'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { approveComment } from './commands/approve-comment'
import { postComment } from './commands/post-comment'
import { ruleEffects } from './queries/rule-effects'

useTestDatabase()
beforeEach(() => holdClock(new Date('2026-11-30T12:00:00Z')))
afterEach(() => holdClock(undefined))

const guest: VisitorActor = { kind: 'visitor', address: '192.0.2.1', guestKey: '' }

async function posting(overrides: Parameters<typeof buildSettings>[0] = {}) {
  await buildSettings(overrides)
  const { id: articleId } = await buildPublishedArticle()
  return (more: object = {}) => postComment(guest, { articleId, name: 'Tigran', text: 'Thank you.', ...more })
}

describe('moderation / what the rules did', () => {
  it('is counted by rule and day, also of comments that were approved since', async () => {
    const post = await posting()
    const owner = await buildActor({ role: 'owner' })
    const { comment } = await post()
    await approveComment(owner, comment.id)
    await post({ text: 'And again.' })
    await expect(post({ website: 'x' })).rejects.toMatchObject({ code: 'invalid' })
    expect(await ruleEffects(owner)).toEqual({
      'publication-policy': { held: 2, refused: 0 },
      honeypot: { held: 0, refused: 1 },
    })
  })

  it('is told of the last 30 days', async () => {
    const post = await posting()
    const owner = await buildActor({ role: 'owner' })
    await post()
    holdClock(new Date('2026-12-29T23:00:00Z'))
    expect(await ruleEffects(owner)).toEqual({ 'publication-policy': { held: 1, refused: 0 } })
    holdClock(new Date('2026-12-30T01:00:00Z'))
    expect(await ruleEffects(owner)).toEqual({})
  })

  it('loses none of many at once', async () => {
    const post = await posting()
    await Promise.all(Array.from({ length: 25 }, (_, at) => post({ text: `The ${at}th.` })))
    expect(await db().ruleEffect.findMany()).toMatchObject([{ ruleId: 'publication-policy', held: 25, refused: 0 }])
  })

  it('is told to those who may change the rules, and to nobody else', async () => {
    for (const role of ['reader', 'moderator', 'author'] as const) {
      await expect(ruleEffects(await buildActor({ role }))).rejects.toMatchObject({ code: 'forbidden' })
    }
  })

  it('is nothing for a rule that is switched off', async () => {
    const post = await posting({ commentPolicy: 'open', ruleSwitches: { honeypot: false } })
    expect((await post({ website: 'x' })).status).toBe('approved')
    expect(await db().ruleEffect.count()).toBe(0)
  })
})
