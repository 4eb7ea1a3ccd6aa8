import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { cannotMake, type FaultName, type FaultySite, openFaultySite } from '../../fixtures/faulty-site'

const typed = 'A thought of several lines,\nwhich must not be lost.'
const form = 'application/x-www-form-urlencoded'

interface Kind {
  name: string
  ask: (site: FaultySite) => Promise<Response>
  /** The status that each fault may leave it with. */
  away: number
  full: number
  locked: number
  /** What else the answer must hold when it is a refusal. */
  also?: (answer: Response, site: FaultySite) => Promise<void>
}

const get = (path: (site: FaultySite) => string, headers: (site: FaultySite) => Record<string, string> = () => ({})) => {
  return (site: FaultySite) => fetch(site.url + path(site), { headers: headers(site), redirect: 'manual' })
}
const post = (path: (site: FaultySite) => string, body: (site: FaultySite) => BodyInit, headers: Record<string, string>) => {
  return (site: FaultySite) =>
    fetch(site.url + path(site), {
      method: 'POST',
      body: body(site),
      headers: { origin: site.url, cookie: site.known.cookie, ...headers },
      redirect: 'manual',
    })
}
const asOwner = ({ known }: FaultySite) => ({ cookie: known.cookie })
const commentsOf = ({ known }: FaultySite) => `/api/articles/${known.read.id}/comments`

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

const kinds: readonly Kind[] = [
  { name: 'a document in memory', ask: get(({ known }) => `/p/${known.read.slug}`), away: 200, full: 200, locked: 200 },
  { name: 'a document not in memory', ask: get(({ known }) => `/p/${known.unread.slug}`), away: 503, full: 200, locked: 200 },
  { name: 'a picture of a document in memory', ask: get(({ known }) => known.picture), away: 200, full: 200, locked: 200 },
  { name: 'a feed not in memory', ask: get(() => '/feeds/rss.xml'), away: 503, full: 200, locked: 200 },
  { name: 'a page', ask: get(() => '/account', asOwner), away: 503, full: 200, locked: 200 },
  { name: 'the sign-in page', ask: get(() => '/sign-in'), away: 503, full: 200, locked: 200 },
  {
    name: 'an admin page',
    ask: get(
      () => '/admin/articles',
      (site) => ({ ...asOwner(site), accept: 'text/html' }),
    ),
    away: 503,
    full: 200,
    locked: 200,
  },
  { name: 'a PDF', ask: get(({ known }) => `/p/${known.unread.slug}/copy/pdf`), away: 503, full: 200, locked: 200 },
  { name: 'a read of the api', ask: get(commentsOf), away: 503, full: 200, locked: 200 },
  { name: 'who is signed in', ask: get(() => '/api/me', asOwner), away: 503, full: 200, locked: 200 },
  {
    name: 'a comment as JSON',
    ask: post(commentsOf, () => JSON.stringify({ text: typed }), { 'content-type': 'application/json' }),
    away: 503,
    full: 507,
    locked: 503,
  },
  {
    name: 'a comment by form',
    ask: post(commentsOf, ({ known }) => new URLSearchParams({ text: typed, from: `/p/${known.read.slug}` }), {
      'content-type': form,
      accept: 'text/html',
    }),
    away: 503,
    full: 507,
    locked: 503,
    also: async (answer) => expect((await answer.text()).replaceAll('\r\n', '\n')).toContain(typed),
  },
  {
    name: 'a sign-in by password',
    ask: post(
      () => '/api/session/password',
      ({ known }) => new URLSearchParams({ email: known.email, password: known.password }),
      {
        'content-type': form,
        accept: 'text/html',
        cookie: '',
      },
    ),
    away: 503,
    full: 507,
    locked: 503,
    also: async (answer, { known }) => expect(await answer.text()).not.toContain(known.password),
  },
  {
    name: 'a request for a sign-in link',
    ask: post(
      () => '/api/session/link',
      ({ known }) => new URLSearchParams({ email: known.email }),
      { 'content-type': form, cookie: '' },
    ),
    away: 503,
    full: 507,
    locked: 503,
  },
  {
    name: 'an upload',
    ask: (site) => {
      const body = new FormData()
      body.set('file', new File([new Uint8Array(png)], 'dot.png', { type: 'image/png' }))
      return post(
        () => '/api/uploads',
        () => body,
        {},
      )(site)
    },
    away: 503,
    full: 507,
    locked: 503,
  },
  { name: 'ready', ask: get(() => '/api/ready'), away: 503, full: 503, locked: 503 },
  { name: 'health', ask: get(() => '/api/health'), away: 200, full: 200, locked: 200 },
]

const faults: readonly [FaultName, 'away' | 'full' | 'locked'][] = [
  ['PostgreSQL cut off', 'away'],
  ['PostgreSQL silent', 'away'],
  ['disk full', 'full'],
  ['database locked', 'locked'],
]

for (const [fault, column] of faults) {
  test.describe(`faults / ${fault}`, () => {
    let site: FaultySite | undefined
    let reason: string | undefined

    test.beforeAll(async () => {
      test.setTimeout(120_000)
      reason = await cannotMake(fault)
      if (reason) return
      site = await openFaultySite(fault)
      const { picture, read } = site.known
      for (const path of [`/p/${read.slug}`, picture]) expect((await fetch(site.url + path)).status).toBe(200)
      await site.fail()
    })
    test.afterAll(() => site?.close())
    test.beforeEach(() => test.skip(reason !== undefined, `SKIPPED: ${reason}`))

    for (const kind of kinds) {
      test(`${kind.name} is answered with ${kind[column]}`, async () => {
        if (!site) throw new Error('There is no site.')
        const came = performance.now()
        const answer = await kind.ask(site)
        test.info().annotations.push({ type: 'took', description: `${fault} / ${kind.name}: ${Math.round(performance.now() - came)} ms` })
        expect(answer.status, site.output().slice(-2_000)).toBe(kind[column])
        if (answer.status < 500) return
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
        await kind.also?.(answer, site)
      })
    }

    test(`an action of the admin is told that the publication is unavailable`, async () => {
      if (!site) throw new Error('There is no site.')
      const answer = await post(
        () => '/admin/articles',
        () => '[{}]',
        {
          'content-type': 'text/plain;charset=UTF-8',
          'next-action': await actionId('beginArticleAction'),
          accept: 'text/x-component',
        },
      )(site)
      expect(answer.status === 200 || answer.status === 503, `${answer.status}`).toBe(true)
      expect(await answer.text()).toMatch(column === 'full' ? /"code":"no-room"/ : /"code":"unavailable"/)
    })

    test('a page in memory says that it may be old only while the database is away', async () => {
      if (!site) throw new Error('There is no site.')
      const { headers } = await fetch(`${site.url}/p/${site.known.read.slug}`)
      expect(headers.get('cache-status') !== null).toBe(column === 'away')
    })
  })
}

/** The name under which Next takes an action, from the build. */
async function actionId(name: string): Promise<string> {
  const file = resolve(process.env.NEXT_DIST_DIR ?? '.next', 'server', 'server-reference-manifest.json')
  const { node } = JSON.parse(await readFile(file, 'utf8')) as { node: Record<string, { exportedName: string }> }
  const [id] = Object.entries(node).find(([, { exportedName }]) => exportedName === name) ?? []
  if (id === undefined) throw new Error(`The build has no action ${name}.`)
  return id
}
