import { beforeEach, describe, expect, it } from 'vitest'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildComment } from '@/domain/comments/factory'
import { buildSettings } from '@/domain/settings/factory'
import { guestCookieName } from '@/platform/auth/guest-cookie'
import { hashToken, newToken } from '@/platform/auth/token'
import { waitingCookie } from '@/platform/auth/waiting-cookie'
import { db } from '@/platform/db/client'
import { exchangeStorage } from '@/platform/exchange/exchange'
import { newExchange } from '@/platform/exchange/new-exchange'
import { useTestDatabase } from '@/platform/testing/test-database'
import { POST as post } from '../articles/[id]/comments/route'
import { POST as deleteOwn } from './[id]/delete/route'
import { POST as edit } from './[id]/edit/route'
import { POST as preview } from './preview/route'

useTestDatabase()

const token = newToken()
const guestKey = hashToken(token)
const cookie = `${guestCookieName()}=${token}`
let articleId: string
beforeEach(async () => {
  await buildSettings({ commentPolicy: 'open' })
  articleId = (await buildPublishedArticle({ slug: 'on-bread' })).id
})
const mine = (more: object = {}) => buildComment({ articleId, guestKey, source: 'As it was.', ...more })

type Handler = (request: Request, context: { params: Promise<never> }) => Promise<Response>

/** Sends as the front passes it on: a form, or JSON. */
async function send(handler: Handler, id: string, body: URLSearchParams | object, as = cookie) {
  const exchange = newExchange('api', '192.0.2.7')
  const isForm = body instanceof URLSearchParams
  const headers = { cookie: as, ...(isForm ? {} : { 'content-type': 'application/json' }) }
  const request = new Request('http://localhost:3000/', { method: 'POST', headers, body: isForm ? body : JSON.stringify(body) })
  const response = await exchangeStorage.run(exchange, () => handler(request, { params: Promise.resolve({ id }) as Promise<never> }))
  return { response, replay: exchange.replay, location: response.headers.get('location') }
}

describe('comments / edit route', () => {
  it('leads a guest’s form to the comment, and answers JSON with it', async () => {
    const { id } = await mine()
    const from = `/p/on-bread/comments/${id}/edit`
    const { response, location } = await send(edit, id, new URLSearchParams({ text: 'Changed.', version: '', from }))
    expect([response.status, location]).toEqual([303, `/p/on-bread/comments/${id}#comment-${id}`])
    const version = (await db().comment.findFirstOrThrow()).editedAt?.toISOString()
    const json = await send(edit, id, { text: 'Changed again.', version })
    const answer = await json.response.text()
    expect(JSON.parse(answer)).toMatchObject({ status: 'approved', comment: { id, source: 'Changed again.' } })
    expect(answer).not.toContain(guestKey)
  })

  it('leads to where it waits, if it waits from now on', async () => {
    const { id } = await mine()
    await buildSettings({ commentPolicy: 'hold-all' })
    const { response, location } = await send(edit, id, new URLSearchParams({ text: 'Changed.' }))
    expect(location).toBe('/p/on-bread/received?edited=1')
    expect(response.headers.getSetCookie().join()).toContain(waitingCookie.name)
  })

  it.each([
    ['once its time is over', { createdAt: new Date('2020-01-01') }, 403],
    ['of what a moderator has hidden', { status: 'hidden' }, 404],
    ['from an old box', { editedAt: new Date() }, 409],
  ])('shows again what was typed %s', async (_, more, status) => {
    const { id } = await mine(more)
    const from = `/p/on-bread/comments/${id}/edit`
    const { response, replay } = await send(edit, id, new URLSearchParams({ text: 'All that I typed', from }))
    expect(response.status).toBe(status)
    expect(replay).toMatchObject({ path: from, status, form: { form: 'edit', values: { text: 'All that I typed' } } })
  })

  it('ignores who, when and in which state a client says', async () => {
    const { id } = await mine()
    await buildSettings({ commentPolicy: 'hold-all' })
    await send(edit, id, { text: 'Changed.', status: 'approved', guestName: 'The Author', createdAt: '2030-01-01', likes: 99 })
    expect(await db().comment.findFirstOrThrow()).toMatchObject({ status: 'held', guestName: 'Tigran', likes: 0 })
  })
})

describe('comments / delete route', () => {
  it('leads a guest’s form back to the thread, and answers JSON', async () => {
    const [one, other] = [await mine(), await mine()]
    expect((await send(deleteOwn, one.id, new URLSearchParams({ from: '/p/on-bread' }))).location).toBe('/p/on-bread#comments')
    const { response } = await send(deleteOwn, other.id, {})
    expect([response.status, await response.json()]).toEqual([200, { id: other.id }])
    expect(await db().comment.count({ where: { deletedBy: 'writer' } })).toBe(2)
  })

  it('of somebody else’s is answered like one that never was', async () => {
    const { id } = await mine()
    const answers = [await send(deleteOwn, id, {}, `${guestCookieName()}=${newToken()}`), await send(deleteOwn, 'nothing', {})]
    const [one, other] = await Promise.all(answers.map(async ({ response }) => [response.status, await response.text()]))
    expect(one).toEqual(other)
    expect(one?.[0]).toBe(404)
  })
})

describe('comments / preview route', () => {
  const look = (body: URLSearchParams | object) => send(preview, '', body)

  it.each([
    ['comment', '/p/on-bread/respond'],
    ['edit', '/p/on-bread/comments/01A/edit'],
  ])('shows the form of a %s again, with the text as it would be stored, and stores nothing', async (form, from) => {
    const text = ' > Who?\r\n\r\nMy *mother*.\u202e '
    const { replay } = await look(new URLSearchParams({ text, name: 'Ani', from }))
    expect(replay).toEqual({
      path: from,
      status: 200,
      form: { form, preview: '> Who?\n\nMy *mother*.', values: { text: text.replaceAll('\r\n', '\n'), name: 'Ani', from } },
    })
    expect(await db().comment.count()).toBe(0)
  })

  it('answers JSON with the text, and refuses what posting would refuse', async () => {
    expect(await (await look({ text: ' Hello. ' })).response.json()).toEqual({ source: 'Hello.' })
    const { response, replay } = await look(new URLSearchParams({ text: '\u200b', from: '/p/on-bread' }))
    expect([response.status, replay?.path, replay?.form.failure?.fieldErrors]).toEqual([
      422,
      '/p/on-bread',
      { text: 'Write something first.' },
    ])
  })

  it('answers every text as posting would: with what is then stored, or with the same refusal', async () => {
    let stored = 0
    let refused = 0
    for (let seed = 1; seed <= 60; seed++) {
      const text = anyText(seed)
      const shown = (await look({ text })).response
      const posted = (await send(post, articleId, { text, name: 'Ani' })).response
      // Said once already, in other signs.
      if (posted.status === 409) continue
      const [preview, answer] = [await shown.json(), await posted.json()]
      if (posted.status === 201) {
        const row = await db().comment.findFirstOrThrow({ orderBy: { id: 'desc' }, select: { source: true } })
        expect(preview, JSON.stringify(text)).toEqual({ source: row.source })
        stored++
      } else {
        expect([shown.status, preview.fieldErrors], JSON.stringify(text)).toEqual([posted.status, answer.fieldErrors])
        refused++
      }
    }
    expect(stored).toBeGreaterThan(20)
    expect(refused).toBeGreaterThan(5)
  })
})

const blanks = [' ', '\n', '\r\n', '\t', '*', '> ', '- ', '# ', '\u0000', '\u200b', '\u202e', '\u2066', '\u00ad', '\u3164']
const bits = [
  ...blanks,
  'a',
  '**',
  '_',
  '`',
  '1. ',
  '[a](https://a.example)',
  '![x](y)',
  '<b>',
  '&amp;',
  '👩‍👩‍👧‍👦',
  'e\u0301',
  'ա',
  '水',
  '\ud800',
]

/** The same text for the same number; a third of them draws nothing. */
function anyText(seed: number): string {
  let state = seed * 2_654_435_761
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) % below
  }
  const from = seed % 3 === 0 ? blanks : bits
  const text = Array.from({ length: 1 + next(14) }, () => from[next(from.length)]).join('')
  return seed % 3 === 0 ? text : `${text}${seed}`
}
