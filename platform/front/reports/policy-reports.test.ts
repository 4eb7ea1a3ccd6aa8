import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetEnv } from '../../env/env'
import { forgetRates } from '../../limits/rate-limit'
import { logInto } from '../../log/logger'
import { type FrontUnderTest, startFront } from '../testing/start-front'
import { readPolicyReports } from './read-policy-reports'

const today = (body: object) => JSON.stringify([{ type: 'csp-violation', age: 1, user_agent: 'Mozilla/5.0', body }])

describe('policy reports / reading', () => {
  it('says the rule, what was kept out and which file of ours is at fault', () => {
    const body = {
      effectiveDirective: 'script-src',
      blockedURL: 'eval',
      documentURL: 'https://essays.example/admin/articles/01J?draft=secret#x',
      sourceFile: 'https://essays.example/_next/static/chunks/a1.js',
      lineNumber: 3,
      sample: 'what was typed',
      referrer: 'https://elsewhere.example/from',
    }
    const report = { rule: 'script-src', blocked: 'eval', page: '/admin', source: '/_next/static/chunks/a1.js', line: 3 }
    expect(readPolicyReports(today(body))).toEqual([report])
    const older = {
      'violated-directive': 'script-src https:',
      'blocked-uri': 'eval',
      'document-uri': body.documentURL,
      'source-file': body.sourceFile,
      'line-number': 3,
      'script-sample': 'what was typed',
    }
    expect(readPolicyReports(JSON.stringify({ 'csp-report': older }))).toEqual([report])
  })

  it('says nothing of whom it happened to: no path, no query, no text, no place that an extension is known by', () => {
    const body = {
      effectiveDirective: 'img-src',
      blockedURL: 'https://tracker.example/pixel?reader=nune@example.org',
      documentURL: 'https://essays.example/p/an-essay-on-illness?token=secret',
      sourceFile: 'https://elsewhere.example/nune/script.js?key=secret',
    }
    expect(readPolicyReports(today(body))).toEqual([
      { rule: 'img-src', blocked: 'https://tracker.example', page: '/p', source: 'https://elsewhere.example', line: undefined },
    ])
  })

  it.each(['', 'null', '[]', '{}', '{', '[null]', '"x"', '[{"body":{}}]', '[{"body":{"effectiveDirective":"x\\ny"}}]', '[[[]]]'])(
    'finds nothing in %s',
    (text) => expect(readPolicyReports(text)).toEqual([]),
  )

  it.each([
    ['data:text/html,x', 'data:'],
    ['blob:https://essays.example/1', 'blob:'],
    ['https://tracker.example:8080/pixel', 'https://tracker.example:8080'],
    [`https://${'a'.repeat(60)}.${'b'.repeat(60)}/`, `https://${'a'.repeat(60)}.${'b'.repeat(39)}`],
    ['trusted-types-policy', 'trusted-types-policy'],
    ['Not A Word', ''],
    ['/relative', ''],
    ['', ''],
    [undefined, ''],
    [7, ''],
    ['x'.repeat(31), ''],
  ])('names what was kept out by a keyword, or by scheme and host: %s', (blockedURL, blocked) => {
    expect(readPolicyReports(today({ effectiveDirective: 'img-src', blockedURL }))).toMatchObject([{ blocked }])
  })

  it.each([
    ['https://essays.example/', '/'],
    ['https://essays.example/admin', '/admin'],
    ['https://essays.example/sign-in/link?token=x', '/sign-in'],
    ['https://essays.example/Secret/x', '/…'],
    [`https://essays.example/${'x'.repeat(21)}`, '/…'],
    ['no address', '/'],
    [undefined, '/'],
  ])('names the kind of page by the first part of its path: %s', (documentURL, page) => {
    expect(readPolicyReports(today({ effectiveDirective: 'img-src', documentURL }))).toMatchObject([{ page }])
  })

  it.each([
    ['https://essays.example/reader.Ab-1.js', '/reader.Ab-1.js'],
    ['https://essays.example/sw.js', '/sw.js'],
    ['https://essays.example/x/sw.js', 'https://essays.example'],
    ['https://essays.example/sw.js/x', 'https://essays.example'],
    ['https://essays.example/p/secret', 'https://essays.example'],
    ['chrome-extension://abcdef/content.js', 'chrome-extension://abcdef'],
    ['inline', 'inline'],
    [undefined, ''],
  ])('names a file of ours, and of others no more than where it is from: %s', (sourceFile, source) => {
    expect(readPolicyReports(today({ effectiveDirective: 'img-src', sourceFile }))).toMatchObject([{ source }])
  })

  it.each([
    [0, 0],
    [9_999_999, 9_999_999],
    [10_000_000, undefined],
    [-1, undefined],
    [1.5, undefined],
    ['3', undefined],
  ])('names a line that can be one: %s', (lineNumber, line) => {
    expect(readPolicyReports(today({ effectiveDirective: 'img-src', lineNumber }))[0]?.line).toBe(line)
  })

  it.each([
    ['img-src', true],
    ['require-trusted-types-for', true],
    ['ab', false],
    ['Img-src', false],
    ['img-src!', false],
    ['1mg-src', false],
    [`a${'b'.repeat(39)}`, true],
    [`a${'b'.repeat(40)}`, false],
  ])('takes nothing for a rule that policies do not write: %s', (effectiveDirective, isRule) => {
    expect(readPolicyReports(today({ effectiveDirective }))).toHaveLength(isRule ? 1 : 0)
  })

  it('reads five of a list at the most', () => {
    const one = { type: 'csp-violation', body: { effectiveDirective: 'img-src', blockedURL: 'inline' } }
    expect(readPolicyReports(JSON.stringify(Array(100).fill(one)))).toHaveLength(5)
  })
})

describe('policy reports / endpoint', () => {
  let under: FrontUnderTest
  let rendered = 0
  let lines: Record<string, unknown>[] = []
  beforeEach(async () => {
    vi.stubEnv('RATE_LIMITS', 'on')
    forgetEnv()
    forgetRates()
    lines = []
    logInto({ write: (line) => void lines.push(JSON.parse(line)) })
    rendered = 0
    under = await startFront(
      (_request, response) => {
        rendered += 1
        response.end()
      },
      { settings: { trustedProxies: 1 } },
    )
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    forgetEnv()
    logInto(undefined)
    await under.stop()
  })

  const send = (body: string, type = 'application/csp-report', from = '198.51.100.1') =>
    under.ask('/api/policy-reports', { method: 'POST', body, headers: { 'content-type': type, 'x-forwarded-for': from } })

  it('takes what browsers send without a render, and answers nothing', async () => {
    const report = JSON.stringify({ 'csp-report': { 'violated-directive': 'img-src', 'blocked-uri': 'inline' } })
    for (const type of ['application/csp-report', 'application/reports+json', 'application/json']) {
      expect(await send(report, type)).toMatchObject({ status: 204, body: '' })
    }
    for (let turn = 0; turn < 30; turn += 1) expect((await send(report)).status).toBe(204)
    expect((await send('no report')).status).toBe(204)
    expect(rendered).toBe(0)
  })

  const list = JSON.stringify(Array(5).fill({ body: { effectiveDirective: 'img-src', blockedURL: 'inline' } }))

  it('writes into the log what a policy kept out, and nobody may keep the answer', async () => {
    const { headers } = await send(list)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    expect(lines).toHaveLength(5)
    expect(lines[0]).toMatchObject({
      level: 'warn',
      category: 'front',
      message: 'a policy kept a page from something',
      report: { rule: 'img-src', blocked: 'inline' },
    })
  })

  it('writes down no flood: ten of an address in ten minutes, and a hundred of all in an hour', async () => {
    for (let turn = 0; turn < 3; turn += 1) await send(list)
    expect(lines).toHaveLength(10)
    for (let number = 2; number < 15; number += 1)
      for (let turn = 0; turn < 3; turn += 1) await send(list, undefined, `198.51.100.${number}`)
    expect(lines).toHaveLength(100)
    expect(await send(list, undefined, '198.51.100.99')).toMatchObject({ status: 204 })
  })

  it('takes a report without a body for none', async () => {
    expect((await under.ask('/api/policy-reports', { method: 'POST' })).status).toBe(204)
    expect(lines).toEqual([])
  })

  it('reads no more than a report is long', async () => {
    expect((await send('x'.repeat(16 * 1024))).status).toBe(204)
    expect((await send('x'.repeat(16 * 1024 + 1))).status).toBe(413)
  })
})
