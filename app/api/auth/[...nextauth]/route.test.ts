import { describe, expect, it } from 'vitest'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { GET, POST } from './route'

useTestDatabase()

const context = (path: string) => ({ params: Promise.resolve({ nextauth: path.split('/') }) })
const url = (path: string) => `http://localhost:3000/api/auth/${path}`

describe('accounts / the routes of next-auth', () => {
  it.each(['session', 'signin', 'signout', 'error', 'verify-request', '_log', ''])(
    'are closed but for the way to a provider: GET %s',
    async (path) => {
      const response = await GET(new Request(url(path)), context(path))
      expect([response.status, response.headers.get('location')]).toEqual([303, '/sign-in?problem=provider'])
      expect(response.headers.get('cache-control')).toBe('no-store')
    },
  )

  it.each(['session', 'signout', 'callback/github', 'callback/credentials', 'csrf', '_log'])(
    'are closed but for the way to a provider: POST %s',
    async (path) => {
      const response = await POST(new Request(url(path), { method: 'POST', body: 'email=ada@example.org' }), context(path))
      expect([response.status, response.headers.get('location')]).toEqual([303, '/sign-in?problem=provider'])
      expect(await db().session.count()).toBe(0)
    },
  )
})
