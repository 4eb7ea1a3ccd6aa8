import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { closeDb, db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { GET } from './route'

/** Stands where the database should be, counts who comes, and hangs up. */
let place: Server
let callers = 0

beforeEach(async () => {
  callers = 0
  place = createServer((socket) => {
    callers++
    socket.on('error', () => {})
    socket.destroy()
  })
  await new Promise<void>((resolve) => {
    place.listen(0, '127.0.0.1', resolve)
  })
  vi.stubEnv('DATABASE_URL', `postgresql://postgres@127.0.0.1:${(place.address() as AddressInfo).port}/none`)
  forgetEnv()
  await closeDb()
})
afterEach(async () => {
  await closeDb()
  vi.unstubAllEnvs()
  forgetEnv()
  await new Promise((resolve) => place.close(resolve))
})

it('/api/health answers while there is no database, and does not ask for one', async () => {
  const response = await GET()
  expect([response.status, await response.json()]).toEqual([200, { status: 'live' }])
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(callers).toBe(0)
  // Who does ask is counted here.
  await expect(db().$queryRaw`SELECT 1`).rejects.toThrow()
  expect(callers).toBeGreaterThan(0)
})
