import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/platform/db/client'
import { logInto } from '@/platform/log/logger'
import { useTestDatabase } from '@/platform/testing/test-database'
import { POST as changePassword } from './account/password/route'
import { POST as changeProfile } from './account/profile/route'
import { POST as postComment, GET as readThread } from './articles/[id]/comments/route'
import { GET as comeBack } from './auth/[...nextauth]/route'
import { POST as claim } from './session/claim/route'
import { POST as end } from './session/end/route'
import { POST as endAll } from './session/end-all/route'
import { POST as sendLink } from './session/link/route'
import { POST as useLink } from './session/link/use/route'
import { POST as signIn } from './session/password/route'
import { POST as startProvider } from './session/provider/route'
import { postJson } from './testing/post-form'
import { POST as upload } from './uploads/route'

useTestDatabase()
let text = ''

/** Somebody’s session, which a database without its tables can neither find nor miss. */
const cookie = `broadside.session=${'x'.repeat(43)}`
const lines = (): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

beforeEach(async () => {
  text = ''
  logInto({ write: (line: string) => (text += line) })
  for (const table of ['Session', 'Article']) await db().$executeRawUnsafe(`ALTER TABLE "${table}" RENAME TO "${table}Elsewhere"`)
})
afterEach(async () => {
  logInto(undefined)
  for (const table of ['Session', 'Article']) await db().$executeRawUnsafe(`ALTER TABLE "${table}Elsewhere" RENAME TO "${table}"`)
})

describe('an unexpected failure', () => {
  it('of a write is in the log under the id that the answer gives, and under a name of its own', async () => {
    const writes = [changePassword, changeProfile, claim, end, endAll, sendLink, useLink, signIn, startProvider]
    const names = new Set<unknown>()
    for (const write of [...writes, postComment]) {
      text = ''
      const response = await postJson(write as (typeof writes)[number], {}, cookie)
      const { errorId } = (await response.json()) as { errorId: string }
      expect(response.status).toBe(500)
      expect(lines()).toEqual([
        expect.objectContaining({
          level: 'error',
          category: 'front',
          errorId,
          message: 'a public write failed',
          error: expect.any(Object),
        }),
      ])
      names.add(lines()[0]?.write)
    }
    for (const name of names) expect(name).toMatch(/^[a-z]+\.[a-z-]+$/)
    expect(names.size).toBe(writes.length + 1)
  })

  const headers = { cookie }
  it.each([
    ['upload', 'media', () => upload(new Request('http://localhost:3000/api/uploads', { method: 'POST', headers }))],
    [
      'read',
      'front',
      () => readThread(new Request('http://localhost:3000/api/articles/7/comments'), { params: Promise.resolve({ id: '7' }) }),
    ],
    [
      'sign-in',
      'auth',
      () =>
        comeBack(new Request('http://localhost:3000/api/auth/callback/github', { headers }), {
          params: Promise.resolve({ nextauth: ['callback', 'github'] }),
        }),
    ],
  ])('of an %s is in the log of %s, under the id that the answer gives', async (what, category, ask) => {
    const response = await ask()
    const { errorId, code } = (await response.json()) as { errorId: string; code: string }
    expect([response.status, code, response.headers.get('cache-control')]).toEqual([500, 'internal', 'no-store'])
    expect(lines()).toEqual([
      expect.objectContaining({ level: 'error', category, errorId, message: expect.stringContaining(what), error: expect.any(Object) }),
    ])
  })
})
