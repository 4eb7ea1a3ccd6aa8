import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import type { VisitorActor } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { floodRules, threadFloodRule } from '@/domain/moderation/flood-rate'
import { buildSettings } from '@/domain/settings/factory'
import { message } from '@/i18n/message'
import { hashToken } from '@/platform/auth/token'
import { db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { forgetRates } from '@/platform/limits/rate-limit'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildComment } from '../factory'
import { postComment } from './post-comment'

useTestDatabase()
beforeEach(() => {
  forgetRates()
  vi.stubEnv('RATE_LIMITS', 'on')
  forgetEnv()
})
afterEach(() => {
  vi.unstubAllEnvs()
  forgetEnv()
})

it('comments / flood: where comments appear at once, those of strangers beyond a bound over all addresses wait, and none is lost', async () => {
  await buildSettings({ commentPolicy: 'open' })
  const essays = await Promise.all([1, 2, 3].map(() => buildPublishedArticle()))
  const articleId = essays[0]?.id ?? ''
  const bound = floodRules[0]?.points ?? 0
  const from = (at: number): VisitorActor => ({ kind: 'visitor', address: `198.51.${at >> 8}.${at & 255}`, guestKey: '' })
  const post = async (at: number) =>
    postComment(from(at), { articleId: essays[at % 3]?.id ?? '', text: `Buy number ${at}.`, name: `Somebody ${at}` })
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

it('comments / flood: under one essay a thread is drowned before the publication is, and the other essays are not held for it', async () => {
  await buildSettings({ commentPolicy: 'open' })
  const [drowned, other] = await Promise.all([buildPublishedArticle(), buildPublishedArticle()])
  const post = (at: number, articleId: string) =>
    postComment(
      { kind: 'visitor', address: `198.51.100.${at}`, guestKey: '' },
      { articleId, text: `Number ${at}.`, name: `Somebody ${at}` },
    )
  for (let at = 0; at < threadFloodRule.points; at++) expect((await post(at, drowned.id)).status).toBe('approved')
  const held = await post(98, drowned.id)
  expect(await db().comment.findUniqueOrThrow({ where: { id: held.comment.id } })).toMatchObject({
    heldBy: 'flood',
    heldReason: message('moderation.floodOfThread'),
  })
  expect((await post(99, other.id)).status).toBe('approved')
})
