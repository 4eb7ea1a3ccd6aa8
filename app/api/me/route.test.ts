import { describe, expect, it } from 'vitest'
import { buildSession, buildUser } from '@/domain/accounts/factory'
import { buildComment } from '@/domain/comments/factory'
import { sessionCookieName, signedInCookieName } from '@/platform/auth/session-cookie'
import { waitingCookie } from '@/platform/auth/waiting-cookie'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { GET } from './route'

useTestDatabase()

async function ask(cookie = '') {
  const response = await GET(new Request('http://localhost:3000/api/me', { headers: { cookie } }))
  const forgotten = response.headers.getSetCookie().filter((line) => /Max-Age=0/i.test(line))
  return { headers: response.headers, body: await response.json(), forgotten: forgotten.map((line) => line.split('=')[0]).sort() }
}

describe('who is here', () => {
  it('is nobody without a session, and no cookie is set', async () => {
    const { headers, body } = await ask()
    expect(body).toEqual({ signedIn: false, name: '', role: null, canEnterAdmin: false, waits: false })
    expect(headers.getSetCookie()).toEqual([])
  })

  it.each([
    ['reader', false],
    ['author', true],
  ] as const)('is told by name to a %s, with whether the admin is theirs', async (role, canEnterAdmin) => {
    const user = await buildUser({ role, name: 'Ada' })
    const { headers, body } = await ask(`${sessionCookieName()}=${await buildSession(user)}`)
    expect(body).toEqual({ signedIn: true, name: 'Ada', role, canEnterAdmin, hasAddress: true, waits: false })
    expect(headers.getSetCookie()).toEqual([])
  })

  it('is kept by no cache', async () => {
    expect((await ask()).headers.get('cache-control')).toBe('no-store')
    const session = await buildSession(await buildUser())
    expect((await ask(`${sessionCookieName()}=${session}`)).headers.get('cache-control')).toBe('no-store')
  })

  it('takes the cookies of a session away that was ended elsewhere', async () => {
    const session = await buildSession(await buildUser())
    await db().session.deleteMany()
    const { body, forgotten } = await ask(`${sessionCookieName()}=${session}; ${signedInCookieName}=1`)
    expect(body).toMatchObject({ signedIn: false })
    expect(forgotten).toEqual([sessionCookieName(), signedInCookieName].sort())
    expect((await ask(`${signedInCookieName}=1`)).forgotten).toEqual([sessionCookieName(), signedInCookieName].sort())
  })

  it('is told that a comment waits, and goes on being asked while it does', async () => {
    const user = await buildUser({ name: 'Ada' })
    await buildComment({ authorId: user.id, status: 'held' })
    const { body, forgotten } = await ask(`${sessionCookieName()}=${await buildSession(user)}; ${waitingCookie.name}=1`)
    expect(body).toMatchObject({ signedIn: true, waits: true })
    expect(forgotten).toEqual([])
  })

  it('takes the cookie away that says that a comment waits, once none does', async () => {
    expect((await ask(`${waitingCookie.name}=1`)).forgotten).toEqual([waitingCookie.name])
  })
})
