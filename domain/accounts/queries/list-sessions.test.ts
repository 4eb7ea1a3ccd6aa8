import { expect, it } from 'vitest'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildActor, buildSession, buildUser } from '../factory'
import { anyone } from '../types'
import { listSessions } from './list-sessions'

useTestDatabase()

it('lists one’s own sessions, this device first, each named in words', async () => {
  const actor = await buildActor()
  await buildSession(actor, { method: 'link', userAgent: 'Mozilla/5.0 (iPhone) Version/18.0 Safari/604.1' })
  await buildSession(await buildUser())
  const sessions = await listSessions(actor)
  expect(sessions.map(({ isThis, method, browser }) => ({ isThis, method, browser }))).toEqual([
    { isThis: true, method: 'password', browser: 'Firefox on Linux' },
    { isThis: false, method: 'link', browser: 'Safari on iPhone' },
  ])
})

it('tells no token and no hash of one', async () => {
  const [session] = await listSessions(await buildActor())
  expect(Object.keys(session ?? {}).sort()).toEqual(['browser', 'createdAt', 'id', 'isThis', 'lastSeenAt', 'method'])
})

it('is refused to a visitor', async () => {
  await expect(listSessions(anyone)).rejects.toMatchObject({ code: 'not-signed-in' })
})
