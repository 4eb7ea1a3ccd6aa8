import { readdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createOwnerLink } from '@/domain/accounts/commands/create-owner-link'
import { buildSession, buildUser } from '@/domain/accounts/factory'
import { bodyOf, buildArticle, buildPublishedArticle } from '@/domain/articles/factory'
import { db } from '@/platform/db/client'
import { errorStatus } from '@/platform/errors/app-error'
import { type FrontUnderTest, startFront } from '@/platform/front/testing/start-front'
import { useTestDatabase } from '@/platform/testing/test-database'
import { textLimits } from '@/platform/text/text-limits'
import { publicRoutes } from './public-routes'

// Next's own, which knows the request only where Next renders it: here the request itself says it.
const asking = vi.hoisted(() => ({ token: '' }))
vi.mock('next/headers', () => ({
  cookies: async () => ({ getAll: () => [{ name: 'broadside.session', value: asking.token }] }),
}))

useTestDatabase()
const password = 'kettle orchard seventeen'
let site: FrontUnderTest
let token = ''

beforeAll(async () => {
  site = await startFront(answerAction, { directRoutes: await publicRoutes(), settings: { renderTimeoutMs: 60_000 } })
})
afterAll(() => site.stop())
beforeEach(async () => {
  token = await buildSession(await buildUser({ name: 'Olive', email: 'owner@example.org', password, role: 'owner' }))
})

/** Stands in for Next's transport of the admin's actions; the actions are the real ones. */
async function answerAction(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, noun, name = ''] = /^\/api\/action\/(\w+)\/(\w+)$/.exec(request.url ?? '') ?? []
  if (!readdirSync('domain').includes(noun ?? '')) throw new Error('no such action')
  let body = ''
  for await (const chunk of request) body += chunk
  asking.token = token
  const module = await import(`../../domain/${noun}/actions.ts`)
  const result = await module[name](JSON.parse(body))
  response.statusCode = result.ok ? 200 : errorStatus[result.code as keyof typeof errorStatus]
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify(result))
}

async function post(path: string, body: object, signedIn = false) {
  const cookie = signedIn ? `broadside.session=${token}` : ''
  const headers = { origin: site.origin, 'content-type': 'application/json', accept: 'application/json', cookie }
  return site.ask(path, { method: 'POST', headers, body: JSON.stringify(body) })
}
const act = (path: string, body: object) => post(`/api/action/${path}`, body)

/** An address of this length, in parts that an address may have. */
function emailOf(length: number): string {
  const labels = Array.from({ length: length - 53 }, (_, at) => (at % 60 === 59 ? '.' : 'b')).join('')
  return `${'a'.repeat(40)}@${labels}.example.org`
}

interface Kind {
  kind: keyof typeof textLimits
  at: string
  send: (text: string) => Promise<{ status: number; body: string }>
  /** What a text of the full length is answered with, where it is not taken. */
  taken?: number
  fill?: (length: number) => string
}

const essay = async (more: object) => {
  const { id, version } = await buildArticle()
  const words = { title: 'T', standfirst: '', body: bodyOf('Words.'), language: '', writtenOn: '', dropCap: true, tags: [] }
  return act('articles/saveArticleAction', { ...words, id, version, ...more })
}
const settings = (section: string, field: string) => (text: string) =>
  act('settings/saveSettingsAction', { section, fields: { [field]: text } })
const jar = (provider: object) =>
  act('settings/saveSettingsAction', {
    section: 'tipJar',
    fields: { providers: [{ id: 'custom', account: 'https://example.org/tip', ...provider }] },
  })

const kinds: Kind[] = [
  { kind: 'email', at: 'a link asked for', send: (email) => post('/api/session/link', { email }), fill: emailOf, taken: 202 },
  {
    kind: 'email',
    at: 'a follow',
    send: async (email) => post('/api/follows', { article: (await buildPublishedArticle()).id, email }),
    fill: emailOf,
  },
  { kind: 'token', at: 'a link of a mail', send: (token) => post('/api/follows/confirm', { token }), taken: 410 },
  { kind: 'email', at: 'a sign-in', send: (email) => post('/api/session/password', { email, password }), fill: emailOf, taken: 401 },
  {
    kind: 'password',
    at: 'a sign-in',
    send: (given) => post('/api/session/password', { email: 'a@example.org', password: given }),
    taken: 401,
  },
  { kind: 'email', at: 'the owner', send: (email) => claim({ email }), fill: emailOf },
  { kind: 'name', at: 'the owner', send: (name) => claim({ name }) },
  { kind: 'password', at: 'the owner', send: (given) => claim({ password: given }) },
  { kind: 'token', at: 'a link', send: (given) => post('/api/session/link/use', { token: given }), taken: 410 },
  { kind: 'name', at: 'a profile', send: (name) => post('/api/account/profile', { name, bio: '' }, true) },
  { kind: 'bio', at: 'a profile', send: (bio) => post('/api/account/profile', { name: 'Olive', bio }, true) },
  {
    kind: 'password',
    at: 'a new password',
    send: (newPassword) => post('/api/account/password', { currentPassword: password, newPassword }, true),
  },
  { kind: 'id', at: 'a session', send: (session) => post('/api/session/end', { session }, true), taken: 404 },
  { kind: 'comment', at: 'a comment', send: (text) => comment({ text }), taken: 201 },
  { kind: 'name', at: 'a guest', send: (name) => comment({ name }), taken: 201 },
  { kind: 'email', at: 'a guest', send: (email) => comment({ email }), fill: emailOf, taken: 201 },
  { kind: 'id', at: 'a comment answered', send: (parentId) => comment({ parentId }), taken: 404 },
  { kind: 'title', at: 'an essay', send: (title) => essay({ title }) },
  { kind: 'standfirst', at: 'an essay', send: (standfirst) => essay({ standfirst }) },
  { kind: 'tag', at: 'an essay', send: (tag) => essay({ tags: [tag] }) },
  { kind: 'slug', at: 'an essay', send: async (slug) => act('articles/changeSlugAction', { id: (await buildArticle()).id, slug }) },
  {
    kind: 'reason',
    at: 'an essay',
    send: async (reason) => {
      const { id, version } = await buildArticle()
      return act('articles/publishArticleAction', { id, version, reason })
    },
  },
  {
    kind: 'seriesTitle',
    at: 'an essay',
    send: async (series) => act('series/placeInSeriesAction', { articleId: (await buildArticle()).id, series }),
  },
  {
    kind: 'introduction',
    at: 'a series',
    send: async (description) => act('series/editSeriesAction', { id: await seriesId(), title: 'Crossings', description }),
  },
  {
    kind: 'pageAddress',
    at: 'a translation',
    fill: (length) => `https://example.org/${'a'.repeat(length - 20)}`,
    send: async (address) => act('translations/nameOutsideAction', { id: (await buildArticle()).id, language: 'fr', address }),
  },
  {
    kind: 'filter',
    at: 'essays to translate',
    send: async (text) => act('translations/findEssaysAction', { id: (await buildArticle()).id, text }),
  },
  {
    kind: 'comment',
    at: 'a reply',
    send: async (text) => {
      const { id } = await buildPublishedArticle()
      const { body } = await post(`/api/articles/${id}/comments`, { text: 'Hello.' }, true)
      return act('comments/replyFromAdminAction', { articleId: id, parentId: JSON.parse(body).comment.id, text })
    },
  },
  { kind: 'name', at: 'the publication', send: settings('publication', 'name') },
  { kind: 'tagline', at: 'the publication', send: settings('publication', 'tagline') },
  { kind: 'description', at: 'the publication', send: settings('publication', 'description') },
  { kind: 'about', at: 'the publication', send: settings('about', 'about') },
  {
    kind: 'language',
    at: 'the publication',
    fill: (length) => `en-x-${'abcdefgh-'.repeat(4)}`.slice(0, length),
    send: settings('place', 'language'),
  },
  { kind: 'timeZone', at: 'the publication', send: settings('place', 'timeZone'), taken: 422 },
  { kind: 'name', at: 'the tip jar', send: settings('tipJar', 'title') },
  { kind: 'jarText', at: 'the tip jar', send: settings('tipJar', 'text') },
  { kind: 'tipLabel', at: 'the tip jar', send: (label) => jar({ label }) },
  {
    kind: 'tipAccount',
    at: 'the tip jar',
    fill: (length) => `https://example.org/${'a'.repeat(length - 20)}`,
    send: (account) => jar({ account, label: 'Here' }),
  },
]

async function claim(given: object) {
  await db().user.deleteMany()
  const { url } = await createOwnerLink({ kind: 'system', reason: 'test' }, { recover: false })
  return post('/api/session/claim', {
    token: new URL(url).searchParams.get('token'),
    name: 'Ada',
    email: 'ada@example.org',
    password,
    ...given,
  })
}

async function comment(given: object) {
  const { id } = await buildPublishedArticle()
  return post(`/api/articles/${id}/comments`, { text: 'Hello.', name: 'Tigran', ...given })
}

async function seriesId(): Promise<string> {
  await act('series/placeInSeriesAction', { articleId: (await buildArticle()).id, series: 'Crossings' })
  return (await db().series.findFirstOrThrow()).id
}

/** Words of no repetition: what repeats, a database may keep small enough by chance. */
function plain(length: number): string {
  let text = ''
  for (let number = 7; text.length < length; number = (number * 48_271) % 2_147_483_647) text += `${number.toString(36)} `
  return text
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length, 'x')
}
/** Letters that grow when they are compared, and such as take two code units. */
const growing = (length: number) => Array.from({ length }, (_, at) => String.fromCodePoint(0xfbea + ((at * 131) % 0x200))).join('')
const pairs = (length: number) =>
  '𝒜𝓑🜚'
    .repeat(length)
    .slice(0, length - (length % 2))
    .padEnd(length, 'x')

describe('text limits', () => {
  it.each(kinds.map((each) => [each.kind, each.at, each] as const))(
    '%s of %s: taken at its limit, refused in words one over',
    async (kind, _, { send, taken = 200, fill = plain }) => {
      const limit = textLimits[kind]
      expect(fill(limit)).toHaveLength(limit)
      const [full, over] = [await send(fill(limit)), await send(fill(limit + 1))]
      expect(full.status, full.body).toBe(taken)
      if (kind !== 'filter') expect(over.status, over.body).toBe(422)
    },
  )

  it.each(kinds.filter(({ fill }) => !fill).map((each) => [each.kind, each.at, each] as const))(
    '%s of %s: no letters of any script are an error of ours',
    async (kind, _, { send }) => {
      for (const fill of [growing, pairs])
        for (const length of [textLimits[kind], textLimits[kind] + 1]) expect((await send(fill(length))).status).toBeLessThan(500)
    },
  )
})
