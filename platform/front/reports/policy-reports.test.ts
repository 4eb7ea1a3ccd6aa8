import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetEnv } from '../../env/env'
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

  it('reads five of a list at the most', () => {
    const one = { type: 'csp-violation', body: { effectiveDirective: 'img-src', blockedURL: 'inline' } }
    expect(readPolicyReports(JSON.stringify(Array(100).fill(one)))).toHaveLength(5)
  })
})

describe('policy reports / endpoint', () => {
  let under: FrontUnderTest
  let rendered = 0
  beforeEach(async () => {
    vi.stubEnv('RATE_LIMITS', 'on')
    forgetEnv()
    rendered = 0
    under = await startFront((_request, response) => {
      rendered += 1
      response.end()
    })
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    forgetEnv()
    await under.stop()
  })

  const send = (body: string, type = 'application/csp-report') =>
    under.ask('/api/policy-reports', { method: 'POST', body, headers: { 'content-type': type } })

  it('takes what browsers send without a render, and answers nothing', async () => {
    const report = JSON.stringify({ 'csp-report': { 'violated-directive': 'img-src', 'blocked-uri': 'inline' } })
    for (const type of ['application/csp-report', 'application/reports+json', 'application/json']) {
      expect(await send(report, type)).toMatchObject({ status: 204, body: '' })
    }
    for (let turn = 0; turn < 30; turn += 1) expect((await send(report)).status).toBe(204)
    expect((await send('no report')).status).toBe(204)
    expect(rendered).toBe(0)
  })

  it('reads no more than a report is long', async () => {
    expect((await send('x'.repeat(20_000))).status).toBe(413)
  })
})
