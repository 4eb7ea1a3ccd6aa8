import { describe, expect, it } from 'vitest'
import { buildSession, buildUser } from '@/domain/accounts/factory'
import { useTestDatabase } from '@/platform/testing/test-database'
import { postForm } from '../testing/post-form'
import { POST as claim } from './claim/route'
import { POST as end } from './end/route'
import { POST as endAll } from './end-all/route'
import { POST as sendLink } from './link/route'
import { POST as useLink } from './link/use/route'
import { POST as signIn } from './password/route'
import { POST as startProvider } from './provider/route'

useTestDatabase()

const wrong = { email: 'no address', password: '', to: '/p/on-bread?page=2' }
const back = '/sign-in?to=%2Fp%2Fon-bread%3Fpage%3D2'

describe('sign-in / a refused form', () => {
  it.each([
    ['the password', signIn, wrong, back, 'password'],
    ['the link', sendLink, wrong, back, 'link'],
    ['a provider', startProvider, { ...wrong, provider: 'evil' }, back, 'provider'],
    ['a link that is opened', useLink, { token: 'a&b', name: 'x'.repeat(500) }, '/sign-in/link?token=a%26b', 'use-link'],
    ['the claim', claim, { token: 'a&b', password: 'short' }, '/claim?token=a%26b', 'claim'],
    ['a session that is ended', end, { session: 'x'.repeat(500) }, '/account', 'sessions'],
    ['all sessions that are ended', endAll, { keepThis: 'perhaps' }, '/account', 'sessions'],
  ])('is shown again where it was, and still knows where one was going: %s', async (_, handler, fields, path, form) => {
    const cookie = `broadside.session=${await buildSession(await buildUser())}`
    const { response, replay } = await postForm(handler, fields, cookie)
    expect(replay).toMatchObject({ path, status: 422, form: { form, failure: { code: 'invalid' } } })
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  })

  it.each([
    ['the password', signIn, '/sign-in?to='],
    ['the link', sendLink, '/sign-in?to='],
    ['a provider', startProvider, '/sign-in?to='],
    ['the claim', claim, '/claim?token='],
  ])('that was going nowhere leads nowhere: %s', async (_, handler, path) => {
    expect((await postForm(handler, {})).replay).toMatchObject({ path, status: 422 })
  })

  it('of a link without its token is shown again without one', async () => {
    expect((await postForm(useLink, {})).replay).toMatchObject({ path: '/sign-in/link?token=', status: 410 })
  })
})
