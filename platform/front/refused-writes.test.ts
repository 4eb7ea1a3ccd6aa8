import { afterEach, describe, expect, it } from 'vitest'
import { message } from '@/i18n/message'
import { AppError } from '../errors/app-error'
import { currentExchange, formState } from '../exchange/exchange'
import { type FrontUnderTest, sendHtml, startFront } from './testing/start-front'

let under: FrontUnderTest
afterEach(() => under.stop())

describe('a refused form', () => {
  it('comes back as the page that holds it, with what was typed, the status and the cookies of the refusal', async () => {
    under = await startFront((request, response) => {
      if (request.method === 'GET') {
        const state = formState('comment')
        return sendHtml(response, `${request.url}: ${state?.values.text} (${state?.failure?.message})`)
      }
      const exchange = currentExchange()
      const failure = { ok: false, code: 'too-many', message: 'Too often', retryAfterSeconds: 9 } as const
      if (exchange) exchange.replay = { path: '/p/one#form', status: 429, form: { form: 'comment', failure, values: { text: 'kept' } } }
      response.setHeader('Set-Cookie', 'guest=1')
      response.end('thrown away')
    })
    const answer = await under.send('/api/articles/1/comments', 'text=kept')
    expect(answer).toMatchObject({
      status: 429,
      cookies: ['guest=1'],
      headers: { 'retry-after': '9', 'cache-control': 'private, no-store' },
    })
    expect(answer.body).toContain('/p/one: kept (Too often)')
    expect((await under.ask('/p/one')).body).toContain('undefined')
  })

  it.each([
    ['without the form', 200],
    ['as not there', 404],
    ['as moved', 301],
  ])('keeps what was typed where its page comes %s', async (_, status) => {
    under = await startFront((request, response) => {
      if (request.method === 'GET') {
        const exchange = currentExchange()
        if (exchange && status === 301) exchange.redirect = { status, location: '/p/two' }
        if (exchange && status === 404) exchange.status = status
        return sendHtml(response, 'The thread is closed.')
      }
      const failure = { ok: false, code: 'forbidden', message: 'Too late' } as const
      const values = { text: 'All that <I> typed', name: 'Ani', from: '/p/one' }
      const exchange = currentExchange()
      if (exchange) exchange.replay = { path: '/p/one', status: 403, form: { form: 'comment', failure, values } }
      response.end('thrown away')
    })
    const answer = await under.send('/api/articles/1/comments', 'text=kept')
    expect([answer.status, answer.headers.location]).toEqual([403, undefined])
    expect(answer.body).toContain('Too late')
    expect(answer.body).toContain('All that &#60;I&#62; typed</textarea>')
  })

  it('comes back even when what was typed is too long for the address of its page', async () => {
    under = await startFront((request, response) => {
      if (request.method === 'GET') return sendHtml(response, `${request.url}: ${formState('claim')?.failure?.message}`)
      const failure = { ok: false, code: 'invalid', message: 'That is too long.' } as const
      const path = `/claim?token=${'a'.repeat(5_000)}`
      const exchange = currentExchange()
      if (exchange) exchange.replay = { path, status: 422, form: { form: 'claim', failure, values: {} } }
      response.end('thrown away')
    })
    const answer = await under.send('/api/session/claim', 'token=a')
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('/claim: That is too long.')
  })
})

describe('what is refused to an action of the admin', () => {
  it('is said as React hands it on', async () => {
    under = await startFront(() => {}, {
      admissions: () => () => Promise.reject(new AppError('not-signed-in', message('errors.signedOut'))),
    })
    const headers = { 'content-type': 'text/plain', 'next-action': 'abc', accept: 'text/x-component' }
    const answer = await under.send('/admin/articles', '[]', headers)
    expect([answer.status, answer.headers['content-type']]).toEqual([401, 'text/plain'])
    expect(JSON.parse(answer.body)).toEqual({ ok: false, code: 'not-signed-in', message: 'You are signed out. Sign in again to go on.' })
  })
})
