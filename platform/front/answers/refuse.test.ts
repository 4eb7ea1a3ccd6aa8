import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { message } from '@/i18n/message'
import { AppError, type ErrorCode } from '../../errors/app-error'
import { logInto } from '../../log/logger'
import { recordRenderError } from '../next/record-render-error'
import { type FrontUnderTest, formType, sendHtml, startFront } from '../testing/start-front'
import { plainPage } from './plain-page'
import { whoAsks } from './refuse'

let under: FrontUnderTest | undefined
afterEach(() => under?.stop())

describe('front / who is told of a refusal', () => {
  const asking = (url: string, headers: Record<string, string> = {}) => whoAsks({ url, headers } as never)

  it.each([
    ['/', {}, 'person'],
    ['/p/one', { accept: 'application/json' }, 'person'],
    ['/api/me', {}, 'program'],
    ['/api/me', { accept: '*/*' }, 'program'],
    ['/api/session/password', { accept: 'text/html,application/xhtml+xml' }, 'person'],
    ['/admin', {}, 'program'],
    ['/admin/articles', { accept: 'text/x-component' }, 'program'],
    ['/admin/articles', { accept: 'text/html' }, 'person'],
    ['/admin/articles', { accept: 'text/html', 'next-action': 'a' }, 'action'],
    ['/apiary', {}, 'person'],
  ])('at %s with %o', (url, headers, who) => expect(asking(url, headers)).toBe(who))
})

describe('front / a plain page', () => {
  it('has a title for each thing that can be wrong, and one for all others', () => {
    const titleOf = (status: number) => /<title>([^<]+)<\/title>/.exec(plainPage(status, 'x'))?.[1]
    const different = [400, 403, 404, 405, 413, 415, 418, 500, 503].map(titleOf)
    expect(new Set(different).size).toBe(different.length)
    expect([titleOf(507), titleOf(499), titleOf(502)]).toEqual([titleOf(503), titleOf(418), titleOf(500)])
  })

  it('says its sentence as text, leads to the front page, and is indexed by nobody', () => {
    const page = plainPage(404, '<b>"nothing" & more</b>', '<p>more</p>')
    expect(page).toContain('<p data-failure="">&#60;b&#62;&#34;nothing&#34; &#38; more&#60;/b&#62;</p><p>more</p><p><a href="/">')
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(page).toContain('<html lang="en" dir="ltr">')
  })
})

describe('front / a refusal', () => {
  it('is JSON for programs, with its code, what is wrong with each field and when to come back', async () => {
    under = await startFront(() => {}, {
      admissions: () => async () => {
        throw new AppError('too-many', message('front.busy'), {
          retryAfterSeconds: 7,
          fieldErrors: { text: message('front.busy') },
        })
      },
    })
    const answer = await under.send('/api/x', 'a=b', { accept: 'application/json' })
    expect(answer).toMatchObject({
      status: 429,
      headers: {
        'retry-after': '7',
        'cache-control': 'no-store',
        'content-type': 'application/json; charset=utf-8',
        'cross-origin-embedder-policy': 'require-corp',
        'content-security-policy': expect.stringMatching(/^default-src 'none'; base-uri/),
      },
    })
    expect(JSON.parse(answer.body)).toMatchObject({
      ok: false,
      code: 'too-many',
      retryAfterSeconds: 7,
      fieldErrors: { text: expect.stringMatching(/./) },
    })
  })

  it('has a code even where the front has none of its own', async () => {
    under = await startFront(() => {})
    const answer = await under.ask('/api/x', { method: 'TRACE' })
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, POST, PUT, PATCH, DELETE' } })
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, code: 'invalid', message: expect.stringMatching(/./) })
  })

  it('has its length but no text for HEAD', async () => {
    under = await startFront(() => {})
    const [get, head] = [await under.ask('/_next/none'), await under.ask('/_next/none', { method: 'HEAD' })]
    expect([get.status, head.status, head.body]).toEqual([404, 404, ''])
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
  })

  it('of what cannot be read closes the connection when the rest has come, and not before', async () => {
    under = await startFront(() => {})
    const head = `POST /api/x HTTP/1.1\r\nHost: localhost\r\nOrigin: http://evil.example\r\nContent-Type: ${formType}\r\n`
    const socket = connect(under.port, '127.0.0.1', () => socket.write(`${head}Content-Length: 6\r\n\r\nabc`))
    let received = ''
    let isClosed = false
    const told = new Promise<void>((resolve) => {
      socket.on('data', (chunk) => {
        received += chunk
        if (received.includes('own pages')) resolve()
      })
    })
    const closed = new Promise<void>((resolve) => {
      socket.once('end', () => {
        isClosed = true
        resolve()
      })
    })
    await told
    expect(received).toMatch(/^HTTP\/1\.1 403 .*\r\nConnection: close\r\n/s)
    // Whatever the server was about to do has been done when it answers another.
    await under.ask('/_next/none')
    expect(isClosed).toBe(false)
    socket.write('def')
    await closed
    socket.destroy()
  })
})

describe('front / what goes wrong', () => {
  it('is in the log with its path, without its query, under the id that is told', async () => {
    const lines: Record<string, unknown>[] = []
    logInto({ write: (line) => void lines.push(JSON.parse(line)) })
    try {
      under = await startFront(() => {
        throw new Error('secret detail')
      })
      const { status, body } = await under.ask('/account?token=secret')
      expect(status).toBe(500)
      const [errorId] = /\b[0-9a-f]{8}\b/.exec(body) ?? []
      const line = lines.find(({ level }) => level === 'error')
      expect(line).toMatchObject({ category: 'front', errorId, path: '/account', message: 'a request failed' })
      expect(line).toMatchObject({ error: { message: 'secret detail' } })
      expect(JSON.stringify(lines)).not.toContain('token=secret')
    } finally {
      logInto(undefined)
    }
  })

  it.each([
    ['forbidden', 403],
    ['not-found', 404],
    ['unavailable', 503],
  ] as [ErrorCode, number][])('in a page on purpose has the status of that: %s', async (code, status) => {
    under = await startFront((_request, response) => {
      recordRenderError(new AppError(code, message('front.busy')))
      sendHtml(response, '', 500)
    })
    for (const path of ['/account', '/p/one']) expect((await under.ask(path)).status, path).toBe(status)
  })
})
