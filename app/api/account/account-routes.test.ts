import { describe, expect, it } from 'vitest'
import { buildSession, buildUser } from '@/domain/accounts/factory'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { GET as me } from '../me/route'
import { jarOf, postForm, postJson } from '../testing/post-form'
import { POST as changePassword } from './password/route'
import { POST as changeProfile } from './profile/route'

useTestDatabase()
const currentPassword = 'kettle orchard seventeen'
const newPassword = 'a wholly different phrase'

async function signedIn(more: Parameters<typeof buildUser>[0] = {}) {
  const user = await buildUser({ name: 'Ada', email: 'ada@example.org', ...more })
  return { user, cookie: `broadside.session=${await buildSession(user)}` }
}
const isSignedIn = async (cookie: string) =>
  (await (await me(new Request('http://localhost:3000/api/me', { headers: { cookie } }))).json()).signedIn

describe('account / password', () => {
  it('is changed by form: the account says so, and this browser goes on under a new token', async () => {
    const { cookie } = await signedIn({ password: currentPassword })
    const { response, jar } = await postForm(changePassword, { currentPassword, newPassword }, cookie)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/account?done=password'])
    expect(await isSignedIn(jar)).toBe(true)
    expect(await isSignedIn(cookie)).toBe(false)
    expect(jar).toMatch(/broadside\.session=.+; broadside\.in=1; broadside\.device=/)
  })

  it('is changed by JSON: answered by that alone, with the same cookies', async () => {
    const { cookie } = await signedIn({ password: currentPassword })
    const response = await postJson(changePassword, { currentPassword, newPassword }, cookie)
    expect([response.status, await response.json()]).toEqual([200, { changed: true }])
    expect(await isSignedIn(jarOf(response))).toBe(true)
  })

  it('stays where the current one is wrong: the form is shown again, says so beside the field, and holds no password', async () => {
    const { cookie } = await signedIn({ password: currentPassword })
    const { replay, jar } = await postForm(changePassword, { currentPassword: 'wrong guess', newPassword }, cookie)
    expect(replay).toMatchObject({
      path: '/account',
      status: 422,
      form: { form: 'change-password', isPartial: true, values: {}, failure: { fieldErrors: { currentPassword: expect.any(String) } } },
    })
    expect(JSON.stringify(replay)).not.toMatch(/wrong guess|wholly different/)
    expect([jar, await isSignedIn(cookie)]).toEqual(['', true])
  })
})

describe('account / profile', () => {
  it('is changed by form: the account says so', async () => {
    const { user, cookie } = await signedIn()
    const { response } = await postForm(changeProfile, { name: ' Ada Byron ', bio: 'Writes.' }, cookie)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/account?done=profile'])
    expect(await db().user.findUnique({ where: { id: user.id } })).toMatchObject({ name: 'Ada Byron', bio: 'Writes.' })
  })

  it('is changed by JSON: answered with what stands there now', async () => {
    const { cookie } = await signedIn()
    const response = await postJson(changeProfile, { name: ' Ada Byron ', bio: 'Writes.' }, cookie)
    expect([response.status, await response.json()]).toEqual([200, { name: 'Ada Byron', bio: 'Writes.' }])
  })

  it('stays where the name is missing: the form is shown again with what was typed', async () => {
    const { user, cookie } = await signedIn()
    const { replay } = await postForm(changeProfile, { name: ' ', bio: 'Writes.' }, cookie)
    expect(replay).toMatchObject({
      path: '/account',
      status: 422,
      form: { form: 'profile', isPartial: false, values: { bio: 'Writes.' }, failure: { fieldErrors: { name: expect.any(String) } } },
    })
    expect(await db().user.findUnique({ where: { id: user.id } })).toMatchObject({ name: 'Ada', bio: '' })
  })

  it('is nobody’s without a session', async () => {
    expect((await postForm(changeProfile, { name: 'Eve' })).replay).toMatchObject({ path: '/account', status: 401 })
  })
})
