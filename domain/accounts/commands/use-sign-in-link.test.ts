import { afterEach, describe, expect, it } from 'vitest'
import { message } from '@/i18n/message'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildUser } from '../factory'
import { findSession } from '../queries/find-session'
import { findSignInLink } from '../queries/find-sign-in-link'
import { anyone } from '../types'
import { sendSignInLink } from './send-sign-in-link'
import { useSignInLink as signInByLink } from './use-sign-in-link'

useTestDatabase()
afterEach(() => holdClock(undefined))

const device = { userAgent: 'Firefox' }
const email = 'ada@example.org'

/** Asks for a link and reads it from the outbox, as the mailbox's owner does. */
async function mailedToken(to = email, returnTo = ''): Promise<string> {
  await sendSignInLink(anyone, { email: to, to: returnTo }, device)
  const mail = await db().outbox.findFirstOrThrow({ where: { kind: 'mail' }, orderBy: { id: 'desc' } })
  expect(JSON.parse(mail.payload).to).toBe(to)
  return /token=([\w-]{43})/.exec(mail.payload)?.[1] ?? ''
}

const use = (token: string, name?: string) => signInByLink(anyone, { token, name }, device)

describe('a sign-in link', () => {
  it('signs in whoever holds the mailbox, and takes them where they were going', async () => {
    const user = await buildUser({ email })
    const done = await use(await mailedToken(email, '/p/on-bread#comments'))
    expect(done.returnTo).toBe('/p/on-bread#comments')
    expect((await findSession(done.token))?.user.id).toBe(user.id)
  })

  it('works once', async () => {
    await buildUser({ email })
    const token = await mailedToken()
    await use(token)
    await expect(use(token)).rejects.toMatchObject({ code: 'gone' })
    expect(await findSignInLink(token)).toBeNull()
  })

  it('works once even when two use it at the same moment', async () => {
    await buildUser({ email })
    const token = await mailedToken()
    const outcomes = await Promise.allSettled([use(token), use(token), use(token), use(token)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db().session.count()).toBe(1)
  })

  it('lives ten minutes', async () => {
    await buildUser({ email })
    const sentAt = new Date('2026-11-22T12:00:00Z')
    holdClock(sentAt)
    const token = await mailedToken()
    holdClock(new Date(sentAt.getTime() + 10 * 60_000))
    expect(await findSignInLink(token)).toBeNull()
    await expect(use(token)).rejects.toMatchObject({ code: 'gone' })
  })

  it('fails with one sentence, be it unknown, used, expired or of a disabled person', async () => {
    await buildUser({ email: 'gone@example.org', disabled: true })
    await buildUser({ email })
    const used = await mailedToken()
    await use(used)
    const sentences = await Promise.all(
      [used, 'never-made', await mailedToken('gone@example.org')].map((token) => use(token).catch((error: Error) => error.message)),
    )
    expect(new Set(sentences).size).toBe(1)
  })

  it('is kept as a hash only', async () => {
    const token = await mailedToken()
    expect(JSON.stringify(await db().oneTimeLink.findMany())).not.toContain(token)
  })

  it('does not open an owner’s claim, nor an owner’s link a sign-in', async () => {
    const token = await mailedToken()
    await db().oneTimeLink.updateMany({ data: { kind: 'owner' } })
    await expect(use(token, 'Ada')).rejects.toMatchObject({ code: 'gone' })
  })

  it('verifies the address it went to', async () => {
    const user = await buildUser({ email, emailIsVerified: false })
    await use(await mailedToken())
    expect((await db().user.findUniqueOrThrow({ where: { id: user.id } })).emailVerifiedAt).not.toBeNull()
  })
})

describe('a sign-in link to somebody new', () => {
  it('makes a reader of them, by the name they give', async () => {
    const token = await mailedToken()
    expect(await findSignInLink(token)).toEqual({ email, isNew: true })
    const done = await use(token, 'Ada')
    expect(done).toMatchObject({ name: 'Ada', role: 'reader' })
    expect(await db().user.findUnique({ where: { email } })).toMatchObject({ name: 'Ada', role: 'reader', passwordHash: null })
  })

  it('asks for a name, and is not used up by asking', async () => {
    const token = await mailedToken()
    await expect(use(token, '')).rejects.toMatchObject({ code: 'invalid', fieldErrors: { name: message('account.nameNeeded') } })
    await expect(use(token, 'Ada')).resolves.toMatchObject({ name: 'Ada' })
  })

  it('makes one reader of two links used at the same moment', async () => {
    const tokens = [await mailedToken(), await mailedToken()]
    await Promise.all(tokens.map((token) => use(token, 'Ada')))
    expect(await db().user.count({ where: { email } })).toBe(1)
    expect(await db().session.count()).toBe(2)
  })

  it('makes nobody before it is used', async () => {
    await mailedToken()
    expect(await db().user.count()).toBe(0)
  })
})

describe('asking for a link', () => {
  it('does the same for a known, an unknown and a disabled address', async () => {
    await buildUser({ email: 'known@example.org' })
    await buildUser({ email: 'gone@example.org', disabled: true })
    for (const to of ['known@example.org', 'unknown@example.org', 'gone@example.org']) expect(await mailedToken(to)).toHaveLength(43)
  })
})
