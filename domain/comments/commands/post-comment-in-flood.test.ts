import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import type { VisitorActor } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { floodRules } from '@/domain/moderation/flood-rate'
import { buildSettings } from '@/domain/settings/factory'
import { hashToken } from '@/platform/auth/token'
import { db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildComment } from '../factory'
import { postComment } from './post-comment'

useTestDatabase()
beforeEach(() => {
  vi.stubEnv('RATE_LIMITS', 'on')
  forgetEnv()
})
afterEach(() => {
  vi.unstubAllEnvs()
  forgetEnv()
})

it('comments / flood: where comments appear at once, those of strangers beyond a bound over all addresses wait, and none is lost', async () => {
  await buildSettings({ commentPolicy: 'open' })
  const { id: articleId } = await buildPublishedArticle()
  const bound = floodRules[0]?.points ?? 0
  const from = (at: number): VisitorActor => ({ kind: 'visitor', address: `198.51.${at >> 8}.${at & 255}`, guestKey: '' })
  const post = async (at: number) => postComment(from(at), { articleId, text: `Buy number ${at}.`, name: `Somebody ${at}` })
  const statuses: string[] = []
  for (let at = 0; at < bound + 20; at++) statuses.push((await post(at)).status)
  expect(statuses.slice(0, bound)).toEqual(Array(bound).fill('approved'))
  expect(statuses.slice(bound)).toEqual(Array(20).fill('held'))
  expect(await db().comment.count({ where: { status: 'held', heldBy: 'flood' } })).toBe(20)

  const yesterday = new Date(Date.now() - 2 * 86_400_000)
  await buildComment({ articleId, guestKey: hashToken('a reader of old'), createdAt: yesterday })
  const known = await postComment(
    { ...from(1), guestKey: hashToken('a reader of old') },
    { articleId, text: 'Still here.', name: 'Margit' },
  )
  const moderator = await postComment(await buildActor({ role: 'moderator' }), { articleId, text: 'We are reading.' })
  expect([known.status, moderator.status]).toEqual(['approved', 'approved'])
})
