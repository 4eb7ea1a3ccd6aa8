import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { publicRoutes } from '@/app/testing/public-routes'
import { buildUser } from '@/domain/accounts/factory'
import { db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { type Answer, type FrontUnderTest, startFront } from '@/platform/front/testing/start-front'
import { forgetRates } from '@/platform/limits/rate-limit'
import { crowd } from '@/platform/testing/crowd'
import { useTestDatabase } from '@/platform/testing/test-database'

useTestDatabase()
const password = 'kettle orchard seventeen'
const email = 'owner@example.org'
const hourMs = 3_600_000
let site: FrontUnderTest

beforeAll(async () => {
  site = await startFront(() => undefined, {
    settings: { trustedProxies: 1, renderTimeoutMs: 60_000 },
    directRoutes: await publicRoutes(),
  })
})
afterAll(() => site.stop())
beforeEach(async () => {
  vi.stubEnv('RATE_LIMITS', 'on')
  forgetEnv()
  forgetRates()
  await buildUser({ name: 'Olive', email, password, role: 'owner' })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  forgetEnv()
})

/** Posts JSON from this address, as the proxy in front says it. */
function post(path: string, from: string, body: object, cookie = ''): Promise<Answer> {
  const headers = { origin: site.origin, 'content-type': 'application/json', accept: 'application/json', 'x-forwarded-for': from, cookie }
  return site.ask(path, { method: 'POST', headers, body: JSON.stringify(body) })
}
const signIn = (from: string, given: string, cookie = '', to = email) =>
  post('/api/session/password', from, { email: to, password: given }, cookie)
const askForLink = (from: string, cookie = '', to = email) => post('/api/session/link', from, { email: to }, cookie)

const jarOf = ({ cookies }: Answer) => cookies.map((cookie) => cookie.split(';')[0]).join('; ')
/** What is left in a browser that has signed out. */
const deviceOf = (answer: Answer) =>
  jarOf(answer)
    .split('; ')
    .filter((pair) => pair.includes('.device='))
    .join('; ')
const stranger = (number: number) => `203.0.113.${number}`
function count(answers: readonly Answer[]): Record<number, number> {
  const counted: Record<number, number> = {}
  for (const { status } of answers) counted[status] = (counted[status] ?? 0) + 1
  return counted
}

/** Many at once: the guesses race each other. */
const flood = (guesses: number, addresses: number, to = email) =>
  crowd(guesses, (at) => signIn(stranger(at % addresses), `a wrong guess ${at}`, '', to))

describe('sign-in / guessing', () => {
  it('lets at most ten guesses an hour through of a thousand from a hundred addresses, and the owner in meanwhile', async () => {
    const known = deviceOf(await signIn('198.51.100.1', password))
    const attack = flood(1_000, 100)
    // A browser that has signed in before, at an address of which nobody has heard.
    const owner = await signIn('198.51.100.77', password, known)
    const counted = count(await attack)
    expect(owner.status).toBe(200)
    expect(counted[401]).toBeGreaterThan(0)
    expect(counted[401]).toBeLessThanOrEqual(10)
    // 503: waited its turn for longer than anybody may, on a slow machine.
    expect((counted[429] ?? 0) + (counted[503] ?? 0)).toBe(1_000 - (counted[401] ?? 0))
    expect((await signIn('198.51.100.78', password, known)).status).toBe(200)
  })

  it('lets the owner in at an address where they have signed in before, without any cookie', async () => {
    await signIn('198.51.100.1', password)
    await flood(50, 10)
    expect((await signIn('198.51.100.1', password)).status).toBe(200)
    expect((await signIn('198.51.100.2', password)).status).toBe(429)
  })

  it('takes no other account’s browser for one that is known', async () => {
    await buildUser({ email: 'reader@example.org', password })
    const readers = deviceOf(await signIn('198.51.100.1', password, '', 'reader@example.org'))
    expect(readers).not.toBe('')
    await flood(50, 10)
    expect((await signIn('198.51.100.9', password, readers)).status).toBe(429)
  })

  it('takes no forged cookie for a browser that is known', async () => {
    const known = deviceOf(await signIn('198.51.100.1', password))
    await flood(50, 10)
    const [name, value = ''] = known.split('=')
    for (const forged of [`${value}x`, value.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')), '', '....', 'x'.repeat(4_000)]) {
      expect((await signIn('198.51.100.9', password, `${name}=${forged}`)).status, forged).toBe(429)
    }
  })

  it('bounds a known browser and a known address too', async () => {
    const known = deviceOf(await signIn('198.51.100.1', password))
    const byBrowser = await Promise.all(Array.from({ length: 40 }, (_, at) => signIn(stranger(at), `guess ${at}`, known)))
    expect(count(byBrowser)[401]).toBeLessThanOrEqual(10)
    const byAddress = await Promise.all(Array.from({ length: 40 }, (_, at) => signIn('198.51.100.1', `guess ${at}`)))
    expect(count(byAddress)[401]).toBeLessThanOrEqual(10)
  })

  it('is answered alike whether there is an account or not: status, words and how many', async () => {
    const answers = []
    for (const to of [email, 'nobody@example.org']) {
      const some = []
      for (let guess = 0; guess < 14; guess++) some.push(await signIn(stranger(guess), 'a wrong guess', '', to))
      answers.push(some.map(({ status, body }) => `${status} ${body.replace(/\d+/g, 'n')}`))
    }
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]?.at(-1)).toMatch(/^429 /)
  })

  it('from strangers at many accounts does not make the owner wait behind them', async () => {
    const known = deviceOf(await signIn('198.51.100.1', password))
    const order: string[] = []
    const strangers = Array.from({ length: 300 }, (_, at) =>
      signIn(`203.${at >> 7}.${at & 127}.7`, 'a wrong guess', '', `reader-${at}@example.org`).then((answer) => {
        if (answer.status === 401) order.push('stranger')
        return answer
      }),
    )
    const owner = signIn('198.51.100.77', password, known).then((answer) => {
      order.push('owner')
      return answer
    })
    const counted = count(await Promise.all(strangers))
    expect((await owner).status).toBe(200)
    // One at a time and twenty waiting; the others are told to come back, in no words that depend on an account.
    expect(counted[503]).toBeGreaterThan(0)
    expect((counted[401] ?? 0) + (counted[503] ?? 0)).toBe(300)
    expect(order.indexOf('owner')).toBeLessThan(order.lastIndexOf('stranger'))
  })

  it('makes strangers again of the browsers and addresses that were known before a change of password', async () => {
    const answer = await signIn('198.51.100.1', password)
    const stolen = deviceOf(answer)
    const changed = await post(
      '/api/account/password',
      '198.51.100.2',
      { currentPassword: password, newPassword: 'a wholly different phrase' },
      jarOf(answer),
    )
    expect(changed.status).toBe(200)
    await flood(50, 10)
    expect((await signIn('198.51.100.9', 'a wholly different phrase', stolen)).status).toBe(429)
    expect((await signIn('198.51.100.1', 'a wholly different phrase')).status).toBe(429)
    expect((await signIn('198.51.100.9', 'a wholly different phrase', deviceOf(changed))).status).toBe(200)
    expect((await signIn('198.51.100.2', 'a wholly different phrase')).status).toBe(200)
  })

  it('does not count who gets in: signing in often is no guessing', async () => {
    for (let time = 0; time < 15; time++) expect((await signIn(`198.51.100.${time}`, password)).status).toBe(200)
  })
})

describe('sign-in / links', () => {
  const mails = () => db().outbox.count({ where: { kind: 'mail' } })

  it('sends the owner’s own while strangers ask for a thousand', async () => {
    const known = deviceOf(await signIn('198.51.100.1', password))
    const asked = await crowd(1_000, (at) => askForLink(stranger(at % 100)))
    const sent = await mails()
    expect(sent).toBeLessThanOrEqual(20)
    expect(count(asked)[202]).toBe(sent)
    for (const [from, cookie] of [
      ['198.51.100.77', known],
      ['198.51.100.1', ''],
    ] as const) {
      expect((await askForLink(from, cookie)).status, from).toBe(202)
    }
    expect(await mails()).toBe(sent + 2)
  })

  it('fill nobody’s mailbox: at most twenty an hour, and the newest never older than its own life', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00Z') })
    const began = Date.now()
    let last = 0
    for (let address = 0; Date.now() < began + hourMs; address++) {
      if ((await askForLink(`203.0.${address % 200}.7`)).status === 202) last = Date.now()
      expect(Date.now() - last, 'a link that still works lies in the mailbox').toBeLessThan(10 * 60_000)
      vi.setSystemTime(Date.now() + 60_000)
    }
    expect(await mails()).toBeLessThanOrEqual(20)
  })

  it('are answered alike whether there is an account or not', async () => {
    const answers = []
    for (const to of [email, 'nobody@example.org']) {
      const some = []
      for (let time = 0; time < 8; time++) some.push(await askForLink(stranger(time), '', to))
      answers.push(some.map(({ status, body }) => `${status} ${body.replace(/\d+/g, 'n')}`))
    }
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]?.at(-1)).toMatch(/^429 /)
  })
})

describe('sign-in / device cookie', () => {
  it('is set by signing in and by nothing else', async () => {
    const asked = [
      await askForLink('198.51.100.1'),
      await signIn('198.51.100.1', 'a wrong guess'),
      await post('/api/articles/none/comments', '198.51.100.1', { text: 'Hello', name: 'Ann' }),
    ]
    expect(asked.flatMap(({ cookies }) => cookies).filter((cookie) => cookie.includes('device'))).toEqual([])
    const [cookie] = (await signIn('198.51.100.1', password)).cookies.filter((each) => each.includes('device'))
    expect(cookie).toMatch(/^broadside\.device=[\w.~-]+; Path=\/; SameSite=Lax; Max-Age=34560000; HttpOnly$/)
    expect(cookie).not.toContain('owner')
  })

  it('stays when its person signs out, and names nobody', async () => {
    const jar = jarOf(await signIn('198.51.100.1', password))
    const out = await post('/api/session/end', '198.51.100.1', {}, jar)
    expect(out.cookies.some((cookie) => cookie.includes('device'))).toBe(false)
  })
})
