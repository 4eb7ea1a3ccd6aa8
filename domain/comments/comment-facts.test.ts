import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { floodRules } from '@/domain/moderation/flood-rate'
import { forgetEnv } from '@/platform/env/env'
import { useTestDatabase } from '@/platform/testing/test-database'
import { commentFacts } from './comment-facts'
import { buildComment } from './factory'
import { personOf } from './person'

useTestDatabase()
beforeEach(() => {
  vi.stubEnv('RATE_LIMITS', 'on')
  forgetEnv()
})
afterEach(() => {
  vi.unstubAllEnvs()
  forgetEnv()
})

it('comments / facts: each is looked up once for a comment, and again for the next', async () => {
  const actor = await buildActor()
  const { id: articleId } = await buildPublishedArticle()
  const facts = () => commentFacts({ actor, person: personOf(actor), articleId, name: actor.name, email: actor.email })
  const first = facts()
  expect([await first.recentTexts(), await first.hasApprovedComment()]).toEqual([[], false])
  await buildComment({ articleId, authorId: actor.id, source: 'Again.' })
  expect([await first.recentTexts(), await first.hasApprovedComment()]).toEqual([[], false])
  const next = facts()
  expect([await next.recentTexts(), await next.hasApprovedComment()]).toEqual([['Again.'], true])
})

it('comments / facts: a comment counts towards a flood once, and only where a rule asks', async () => {
  const actor = await buildActor()
  const facts = (at: number) =>
    commentFacts({ actor, person: personOf(actor), articleId: `no-article-${at % 9}`, name: actor.name, email: actor.email })
  const bound = floodRules[0]?.points ?? 0
  for (let at = 0; at < bound; at++) {
    await facts(at).hasApprovedComment()
    const asking = facts(at)
    expect(await Promise.all([asking.inFlood(), asking.inFlood()])).toEqual([undefined, undefined])
  }
  expect(await facts(0).inFlood()).toBe('site')
})
