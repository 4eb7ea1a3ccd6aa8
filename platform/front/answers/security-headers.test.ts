import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { message } from '@/i18n/message'
import { AppError } from '../../errors/app-error'
import { currentExchange } from '../../exchange/exchange'
import { type FrontUnderTest, type FrontUnderTestOptions, sendHtml, startFront } from '../testing/start-front'

let under: FrontUnderTest
afterEach(() => under.stop())

const always = [
  'content-security-policy',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
]

async function start(options: FrontUnderTestOptions = {}): Promise<void> {
  under = await startFront((request, response) => {
    if (request.url === '/p/throws') throw new Error('secret detail')
    if (request.url === '/p/fails') return sendHtml(response, 'secret stack', 500)
    if (request.url === '/api/fails') {
      response.statusCode = 500
      return response.end('Error: secret stack')
    }
    if (request.url === '/p/busy') {
      const exchange = currentExchange()
      if (exchange) exchange.error = new AppError('unavailable', message('front.busy'), { retryAfterSeconds: 7 })
      return sendHtml(response, '', 500)
    }
    return sendHtml(response, 'fine')
  }, options)
}

describe('every answer', () => {
  it('carries the security headers: documents, pages, admin, routes, files, refusals, failures', async () => {
    await start()
    const paths = [
      '/p/one',
      '/account',
      '/admin',
      '/api/x',
      '/media/a.webp',
      '/speculation-rules.json',
      '/_next/none',
      '//x',
      '/p/throws',
      '/api/fails',
    ]
    for (const path of paths) expect(Object.keys((await under.ask(path)).headers)).toEqual(expect.arrayContaining(always))
  })

  it('carries them even where the request could not be read', async () => {
    await start()
    const text = await new Promise<string>((resolve) => {
      let received = ''
      const socket = connect(under.port, '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'))
      socket.on('data', (chunk) => {
        received += chunk
      })
      socket.on('end', () => resolve(received))
    })
    expect(text).toContain('400 Bad Request')
    for (const name of always) expect(text.toLowerCase()).toContain(`${name}:`)
  })

  it('asks for https to be kept to only where the publication is under https', async () => {
    await start()
    expect((await under.ask('/p/one')).headers).not.toHaveProperty('strict-transport-security')
    await under.stop()
    await start({ settings: { publicUrl: 'https://essays.example', publicUrlIsSet: true } })
    expect((await under.ask('/p/one')).headers['strict-transport-security']).toContain('max-age=')
  })
})

describe('https', () => {
  it.each([
    ['off', 'max-age=63072000'],
    ['on', 'max-age=63072000; includeSubDomains'],
    ['preload', 'max-age=63072000; includeSubDomains; preload'],
  ] as const)('is asked for of other hosts by setting alone (%s)', async (hstsSubdomains, said) => {
    await start({ settings: { publicUrl: 'https://essays.example', publicUrlIsSet: true, hstsSubdomains } })
    for (const path of ['/p/one', '/account', '/admin', '/api/x', '/media/a.webp', '/_next/none']) {
      expect((await under.ask(path)).headers['strict-transport-security'], path).toBe(said)
    }
  })
})

describe('embedding', () => {
  it('is closed to other sites’ files on pages and the admin, and open in documents, where players are asked for', async () => {
    await start()
    const policyOf = async (path: string) => (await under.ask(path)).headers['cross-origin-embedder-policy']
    expect([await policyOf('/account'), await policyOf('/admin'), await policyOf('/_next/none')]).toEqual(Array(3).fill('require-corp'))
    expect(await policyOf('/p/one')).toBeUndefined()
  })
})

describe('the policy', () => {
  it('of a document is constant: nothing inline, nothing from elsewhere, trusted types on', async () => {
    await start()
    expect((await under.ask('/p/one')).headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types broadside; report-to policy; report-uri /api/policy-reports",
    )
  })

  it('of the admin allows no style sheet but its own', async () => {
    await start()
    const policy = (await under.ask('/admin')).headers['content-security-policy'] ?? ''
    expect(policy).toContain("style-src 'self';")
    expect(policy.match(/'unsafe-[a-z]+'/g)).toEqual(["'unsafe-inline'"])
    expect(policy).toContain("style-src-attr 'unsafe-inline'")
  })

  it.each(['/p/one', '/account', '/admin'])('of %s names where browsers say what it kept out', async (path) => {
    await start()
    const { headers } = await under.ask(path)
    expect(headers['reporting-endpoints']).toBe('policy="/api/policy-reports"')
    expect(headers['content-security-policy']).toContain('report-to policy; report-uri /api/policy-reports')
  })

  it('of a page lets a form lead to the sign-in providers that are set up', async () => {
    await start({ settings: { formTargets: ['https://github.com'] } })
    expect((await under.ask('/sign-in')).headers['content-security-policy']).toContain("form-action 'self' https://github.com;")
  })
})

describe('a failure', () => {
  it.each(['/p/throws', '/p/fails', '/api/fails'])('of %s is a fixed sentence with an id, and no word of what happened', async (path) => {
    await start()
    const answer = await under.ask(path, { headers: { accept: 'text/html' } })
    expect(answer.status).toBe(500)
    expect(answer.body).toMatch(/mention [\w-]{8,12}\./)
    expect(answer.body).not.toContain('secret')
    expect(answer.body).not.toContain('<script')
  })

  it('to answer at all becomes one after a while', async () => {
    under = await startFront(() => new Promise(() => {}), { settings: { renderTimeoutMs: 50 } })
    for (const path of ['/p/one', '/account', '/admin', '/api/x']) expect((await under.ask(path)).status).toBe(500)
  })

  it('that passes is 503 and says when to come back', async () => {
    await start()
    expect(await under.ask('/p/busy')).toMatchObject({ status: 503, headers: { 'retry-after': '7' } })
  })
})

describe('files', () => {
  it('are served from their folders with what browsers may keep, and nothing beside them is', async () => {
    const root = await mkdtemp(join(tmpdir(), 'broadside-files-'))
    await mkdir(join(root, 'built', 'chunks'), { recursive: true })
    await mkdir(join(root, 'reader'))
    await writeFile(join(root, 'built', 'chunks', 'a[b].js'), 'let a = 1\n'.repeat(200))
    await writeFile(join(root, 'built', '.hidden'), 'secret')
    await writeFile(join(root, 'secret.txt'), 'secret')
    await writeFile(join(root, 'reader', 'reader.X1.js'), 'let r')
    await writeFile(join(root, 'reader', 'manifest.json'), '{"reader":"reader.X1.js"}')
    await start({
      folders: [{ folder: join(root, 'built'), prefix: '/_next/static', immutable: true }],
      readerFolder: join(root, 'reader'),
    })
    for (const path of ['/_next/static/chunks/a[b].js', '/_next/static/chunks/a%5Bb%5D.js']) {
      const answer = await under.ask(path, { headers: { 'accept-encoding': 'gzip' } })
      expect(answer).toMatchObject({
        status: 200,
        headers: { 'content-encoding': 'gzip', 'cache-control': 'public, max-age=31536000, immutable' },
      })
      expect((await under.ask(path, { headers: { 'if-none-match': answer.headers.etag ?? '' } })).status).toBe(304)
    }
    expect((await under.ask('/reader.X1.js')).body).toBe('let r')
    expect((await under.ask('/p/one')).body).toContain(
      `<script src="/reader.X1.js" integrity="sha384-${createHash('sha384').update('let r').digest('base64')}"></script></head>`,
    )
    for (const path of [
      '/_next/static/.hidden',
      '/_next/static/../secret.txt',
      '/_next/static/..%2fsecret.txt',
      '/_next/static/%2e%2e/secret.txt',
      '/_next/data/x',
      '/_next/image?url=/a',
      '/reader.X2.js',
    ]) {
      const answer = await under.ask(path)
      expect([400, 404]).toContain(answer.status)
      expect(answer.body).not.toContain('secret')
    }
  })
})
