import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ApiClient } from '@/app/testing/api-client'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildComment } from '@/domain/comments/factory'
import { editLimits, likeLimits } from '@/domain/comments/limits'
import { guestCookieName } from '@/platform/auth/guest-cookie'
import { hashToken, newToken } from '@/platform/auth/token'
import { db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { exchangeStorage } from '@/platform/exchange/exchange'
import { newExchange } from '@/platform/exchange/new-exchange'
import { forgetRates, limitRate, type RateRule } from '@/platform/limits/rate-limit'
import { useTestDatabase } from '@/platform/testing/test-database'
import { POST as edit } from './[id]/edit/route'

useTestDatabase()
beforeEach(() => {
  vi.stubEnv('RATE_LIMITS', 'on')
  forgetEnv()
  forgetRates()
})
afterEach(() => {
  vi.unstubAllEnvs()
  forgetEnv()
})

const token = newToken()
const guestKey = hashToken(token)
const guest = (address: string) => new ApiClient(address).with(guestCookieName(), token)
const [likesOfPerson, likesOfNetwork, editsOfPerson] = [likeLimits.person[0], likeLimits.network[0], editLimits.person[1]] as RateRule[]
const spend = async (rule: RateRule | undefined, subject: string) => {
  if (rule) await Promise.all(Array.from({ length: rule.points }, () => limitRate(rule, subject)))
}

it('comments / limits: one person’s likes are counted in whatever network, and their neighbours’ are not', async () => {
  const { id } = await buildComment({ articleId: (await buildPublishedArticle()).id })
  const like = (from: ApiClient) => from.post(`/api/comments/${id}/like`, { undo: true })
  for (let n = 1; n <= (likesOfPerson?.points ?? 0); n++) expect((await like(guest(`198.51.100.${n}`))).status, `like ${n}`).toBe(200)
  const refused = await guest('198.51.100.99').post(`/api/comments/${id}/like`, {})
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true])
  expect(await db().commentLike.count()).toBe(0)
  expect((await like(new ApiClient('198.51.100.99').with(guestCookieName(), newToken()))).status).toBe(200)
})

it('comments / limits: a network’s likes are counted whoever is there, cookies that are made up included', async () => {
  const { id } = await buildComment({ articleId: (await buildPublishedArticle()).id })
  await spend(likesOfNetwork, '2001:db8:1:2::/64')
  const like = (address: string) => new ApiClient(address).with(guestCookieName(), newToken()).post(`/api/comments/${id}/like`, {})
  expect((await like('2001:db8:1:2::99')).status).toBe(429)
  expect((await like('2001:db8:1:3::99')).status).toBe(200)
  expect(await db().commentLike.count()).toBe(1)
})

it('comments / limits: an edit that comes too soon is shown again in its form with the sentence, and keeps no wording', async () => {
  const article = await buildPublishedArticle({ slug: 'on-bread' })
  const { id } = await buildComment({ articleId: article.id, guestKey, source: 'As it was.' })
  await spend(editsOfPerson, `guest:${guestKey}`)
  const exchange = newExchange('api', '192.0.2.7')
  const from = `/p/on-bread/comments/${id}/edit`
  const body = new URLSearchParams({ text: 'Changed.', version: '', from })
  const request = new Request(`http://localhost:3000/api/comments/${id}/edit`, {
    method: 'POST',
    body,
    headers: { cookie: `${guestCookieName()}=${token}` },
  })
  const response = await exchangeStorage.run(exchange, () => edit(request, { params: Promise.resolve({ id }) }))
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(3_000)
  expect(exchange.replay).toMatchObject({
    status: 429,
    path: from,
    form: { form: 'edit', values: { text: 'Changed.' }, failure: { code: 'too-many', message: expect.stringMatching(/\d+ minutes/) } },
  })
  expect(await db().comment.findUniqueOrThrow({ where: { id } })).toMatchObject({ source: 'As it was.' })
  expect(await db().commentWording.count()).toBe(0)
})
