import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildSession, buildUser } from '@/domain/accounts/factory'
import type { Role } from '@/domain/accounts/types'
import { sessionCookieName } from '@/platform/auth/session-cookie'
import { type FrontUnderTest, startFront } from '@/platform/front/testing/start-front'
import { useTestDatabase } from '@/platform/testing/test-database'
import { admissions } from './admissions'

useTestDatabase()

let under: FrontUnderTest
let handled: string[]
beforeEach(async () => {
  handled = []
  under = await startFront(
    (request, response) => {
      handled.push(request.url ?? '')
      response.end('{}')
    },
    { admissions },
  )
})
afterEach(() => under.stop())

const signedInAs = async (role: Role) => ({ cookie: `${sessionCookieName()}=${await buildSession(await buildUser({ role }))}` })
const action = { 'content-type': 'text/plain', 'next-action': 'abc', accept: 'text/x-component' }
const upload = { 'content-type': 'multipart/form-data; boundary=x', accept: 'application/json' }

/** Announces a body and never sends it: whoever waited for it would not answer. */
function announce(path: string, bytes: number, headers: Record<string, string>) {
  return under.ask(path, { method: 'POST', headers: { ...headers, origin: under.origin, 'content-length': String(bytes) } })
}

describe('admissions / a large body', () => {
  it.each([
    ['an action of the admin', '/admin/articles', action, 4 * 1024 * 1024],
    ['a picture', '/api/uploads', upload, 2 * 1024 * 1024],
  ])('is refused before it is read, as %s, to somebody signed out and to a reader', async (_, path, headers, bytes) => {
    expect((await announce(path, bytes, headers)).status).toBe(401)
    expect((await announce(path, bytes, { ...headers, ...(await signedInAs('reader')) })).status).toBe(403)
    expect(handled).toEqual([])
  })

  it('is refused before it is read, as a picture, to a moderator, who works in the admin and writes no essays', async () => {
    const moderator = await signedInAs('moderator')
    expect((await announce('/api/uploads', 2 * 1024 * 1024, { ...upload, ...moderator })).status).toBe(403)
    expect((await under.send('/admin/comments', '[]', { ...action, ...moderator })).status).toBe(200)
    expect(handled).toEqual(['/admin/comments'])
  })

  it('is taken from an author, as an action and as a picture', async () => {
    const author = await signedInAs('author')
    expect((await under.send('/admin/articles', '[]', { ...action, ...author })).status).toBe(200)
    expect((await under.send('/api/uploads', '--x--', { ...upload, ...author })).status).toBe(200)
    expect(handled).toEqual(['/admin/articles', '/api/uploads'])
  })
})
