import { afterEach, describe, expect, it } from 'vitest'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { setPlace } from '../../settings/commands/set-place'
import { buildSession, buildUser } from '../factory'
import { findOwnerLink } from '../queries/find-owner-link'
import { findSession } from '../queries/find-session'
import { anyone, type SystemActor } from '../types'
import { claimOwnership } from './claim-ownership'
import { createOwnerLink } from './create-owner-link'
import { signInWithPassword } from './sign-in-with-password'

useTestDatabase()
afterEach(() => holdClock(undefined))

const system: SystemActor = { kind: 'system', reason: 'test' }
const device = { userAgent: 'Firefox' }
const password = 'kettle orchard seventeen'
const ada = { name: 'Ada', email: 'ada@example.org', password }
const tokenOf = ({ url }: { url: string }) => new URL(url).searchParams.get('token') ?? ''
const newLink = async (recover = false) => tokenOf(await createOwnerLink(system, { recover }))
const claim = (token: string, more: object = {}) => claimOwnership(anyone, { token, ...ada, ...more }, device, setPlace)

describe('claiming the publication', () => {
  it('makes the owner and signs them in', async () => {
    const done = await claim(await newLink())
    expect((await findSession(done.token))?.user).toMatchObject({ name: 'Ada', email: 'ada@example.org', role: 'owner' })
    await expect(signInWithPassword(anyone, { ...ada, to: '' }, device)).resolves.toMatchObject({ role: 'owner' })
  })

  it('is written down, and a recovery under its own name', async () => {
    const written = async () =>
      (await db().audit.findMany({ orderBy: { createdAt: 'asc' } })).map(({ action }) => action).filter((action) => /owner/.test(action))
    await claim(await newLink())
    expect(await written()).toContain('account.claim-ownership')
    await claim(await newLink(true), { password: 'another kettle orchard' })
    expect(await written()).toContain('account.recover-ownership')
  })

  it('sets the language and the time zone that were chosen, and nothing else that speaks for the owner', async () => {
    const { getSettings } = await import('@/domain/settings/queries/get-settings')
    const before = await getSettings()
    await claim(await newLink(), { language: 'hy', timeZone: 'Asia/Yerevan' })
    expect(await getSettings()).toEqual({ ...before, language: 'hy', timeZone: 'Asia/Yerevan' })
    await claim(await newLink(true), { name: undefined, email: undefined, language: 'de', timeZone: 'UTC' })
    expect(await getSettings()).toMatchObject({ language: 'hy', timeZone: 'Asia/Yerevan' })
  })

  it('works once, even when two use the link at the same moment', async () => {
    const token = await newLink()
    const outcomes = await Promise.allSettled([claim(token), claim(token, { email: 'eve@example.org' }), claim(token)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db().user.count({ where: { role: 'owner' } })).toBe(1)
    expect(await findOwnerLink(token)).toBeNull()
  })

  it('is over after 24 hours', async () => {
    const madeAt = new Date('2026-11-22T12:00:00Z')
    holdClock(madeAt)
    const token = await newLink()
    holdClock(new Date(madeAt.getTime() + 24 * 3_600_000))
    await expect(claim(token)).rejects.toMatchObject({ code: 'gone' })
  })

  it('is refused without a link, and says what a wrong link says', async () => {
    await expect(claim('')).rejects.toMatchObject({ code: 'gone' })
    expect(await db().user.count()).toBe(0)
  })

  it('says everything that is missing at once, and leaves the link unused', async () => {
    const token = await newLink()
    await expect(claim(token, { name: undefined, email: undefined, password: 'password1234' })).rejects.toMatchObject({
      code: 'invalid',
      fieldErrors: { name: expect.any(String), email: expect.any(String), password: expect.any(String) },
    })
    await expect(claim(token)).resolves.toBeDefined()
  })

  it('ends every way into an account that had the address before', async () => {
    const reader = await buildUser({ email: ada.email, password: 'an old password' })
    const oldToken = await buildSession(reader)
    await db().account.create({ data: { userId: reader.id, provider: 'github', providerAccountId: '1', type: 'oauth' } })
    await claim(await newLink())
    expect(await findSession(oldToken)).toBeNull()
    expect(await db().account.count()).toBe(0)
    await expect(signInWithPassword(anyone, { email: ada.email, password: 'an old password', to: '' }, device)).rejects.toThrow()
  })
})

describe('an owner’s link', () => {
  it('ends those made before it', async () => {
    const [older, newer] = [await newLink(), await newLink()]
    await expect(claim(older)).rejects.toMatchObject({ code: 'gone' })
    await expect(claim(newer)).resolves.toBeDefined()
  })

  it('is not made where there is an owner, unless the operator means recovery', async () => {
    await claim(await newLink())
    await expect(newLink()).rejects.toMatchObject({ code: 'conflict' })
    expect((await createOwnerLink(system, { recover: true })).kind).toBe('recovery')
  })

  it('lasts no longer than the ownerless time it was made in', async () => {
    const token = await newLink()
    await buildUser({ role: 'owner' })
    await expect(claim(token)).rejects.toMatchObject({ code: 'gone' })
  })

  it('leads to this publication, wherever a request may come from', async () => {
    expect((await createOwnerLink(system, { recover: false })).url).toMatch(/^http:\/\/localhost:3000\/claim\?token=[\w-]{43}$/)
  })
})

describe('recovery', () => {
  it('is for an owner who may come in, whoever was owner first', async () => {
    await buildUser({ role: 'owner', email: 'first@example.org', disabled: true })
    await buildUser({ role: 'owner', email: 'second@example.org' })
    expect(await findOwnerLink(await newLink(true))).toMatchObject({ owner: { email: 'second@example.org' } })
  })

  it('gives the owner a new password, ends their sessions and changes nothing else', async () => {
    const first = await claim(await newLink())
    const token = await newLink(true)
    expect(await findOwnerLink(token)).toEqual({ owner: { name: 'Ada', email: ada.email } })
    await claim(token, { name: 'Eve', email: 'eve@example.org', password: 'another long sentence' })
    expect(await findSession(first.token)).toBeNull()
    expect(await db().user.findMany({ select: { name: true, email: true } })).toEqual([{ name: 'Ada', email: ada.email }])
    await expect(signInWithPassword(anyone, { ...ada, to: '' }, device)).rejects.toThrow()
    await expect(signInWithPassword(anyone, { ...ada, password: 'another long sentence', to: '' }, device)).resolves.toBeDefined()
  })
})
