import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { GET as serve } from '@/app/media/[...key]/route'
import { buildSession, buildUser } from '@/domain/accounts/factory'
import type { Role } from '@/domain/accounts/types'
import { sessionCookieName } from '@/platform/auth/session-cookie'
import { db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { exchangeStorage } from '@/platform/exchange/exchange'
import { newExchange } from '@/platform/exchange/new-exchange'
import { forgetRates } from '@/platform/limits/rate-limit'
import { useTestDatabase } from '@/platform/testing/test-database'
import { POST } from './route'

useTestDatabase()

// Each picture is a process of its own: a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 })

let picture: Buffer
beforeAll(async () => {
  picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#1b1814' } })
    .png()
    .toBuffer()
})

const cookieOf = async (role: Role) => `${sessionCookieName()}=${await buildSession(await buildUser({ role }))}`

async function upload(body: BodyInit, headers: Record<string, string> = {}) {
  const response = await POST(new Request('http://localhost:3000/api/uploads', { method: 'POST', body, headers }))
  const answer = (await response.json()) as Record<string, unknown>
  return { status: response.status, answer, cacheControl: response.headers.get('cache-control') }
}
function formOf(...files: [field: string, content: Uint8Array | string][]): FormData {
  const form = new FormData()
  for (const [field, content] of files) {
    form.append(field, typeof content === 'string' ? content : new File([new Uint8Array(content)], 'ferry.png'))
  }
  return form
}
const fetchMedia = (address: string, cookie: string) =>
  serve(new Request(`http://localhost:3000${address}`, { headers: { cookie } }), {
    params: Promise.resolve({ key: address.split('/').slice(2) }),
  })

describe('POST /api/uploads', () => {
  it('answers an author with the picture, which the admin is then shown', async () => {
    const cookie = await cookieOf('author')
    const { status, answer, cacheControl } = await upload(formOf(['file', picture]), { cookie })
    expect([status, answer.width, answer.height, cacheControl]).toEqual([201, 40, 30, 'no-store'])
    const served = await fetchMedia(String(answer.src), cookie)
    expect(served.headers.get('content-type')).toBe('image/jpeg')
    const bytes = Buffer.from(await served.arrayBuffer())
    expect(served.headers.get('content-length')).toBe(String(bytes.byteLength))
    expect((await sharp(bytes).metadata()).width).toBe(40)
  })

  it('refuses strangers and readers before it looks at what they sent', async () => {
    expect(await upload('not even a form')).toMatchObject({ status: 401, answer: { code: 'not-signed-in' } })
    expect(await upload('not even a form', { cookie: await cookieOf('reader') })).toMatchObject({ status: 403 })
  })

  it('refuses what is not one picture in the field, each with its status', async () => {
    const cookie = await cookieOf('owner')
    const sent = { message: expect.stringContaining('multipart/form-data') }
    expect(await upload('{}', { cookie, 'content-type': 'application/json' })).toMatchObject({ status: 415, answer: sent })
    expect(await upload('{}', { cookie, 'content-type': 'text/multipart/form-data' })).toMatchObject({ status: 415, answer: sent })
    expect(await upload(new Uint8Array([1]), { cookie })).toMatchObject({ status: 415, answer: sent })
    const torn = await upload('--x', { cookie, 'content-type': 'multipart/form-data; boundary=x' })
    expect(torn).toMatchObject({ status: 400, answer: { code: 'malformed', message: expect.stringContaining('could not be read') } })
    const one = { status: 422, answer: { code: 'invalid', message: expect.stringContaining('one picture') } }
    expect(await upload(formOf(), { cookie })).toMatchObject(one)
    expect(await upload(formOf(['file', 'text']), { cookie })).toMatchObject(one)
    expect(await upload(formOf(['picture', picture]), { cookie })).toMatchObject(one)
    expect(await upload(formOf(['file', picture], ['file', picture]), { cookie })).toMatchObject(one)
    expect(await upload(formOf(['file', Buffer.from('<svg/>')]), { cookie })).toMatchObject({ status: 415, answer: { ok: false } })
    expect(await db().media.count()).toBe(0)
  })

  it('takes words beside the picture for nothing', async () => {
    const form = formOf(['file', picture], ['alt', 'a ferry'])
    expect((await upload(form, { cookie: await cookieOf('author') })).status).toBe(201)
  })

  it('has an end for an address, of whom another has all of it left', async () => {
    vi.stubEnv('RATE_LIMITS', 'on')
    forgetEnv()
    forgetRates()
    try {
      const cookie = await cookieOf('author')
      const statusFrom = async (address: string) =>
        (await exchangeStorage.run(newExchange('api', address), () => upload(formOf(), { cookie }))).status
      for (let time = 1; time <= 120; time++) expect(await statusFrom('198.51.100.1')).toBe(422)
      expect([await statusFrom('198.51.100.1'), await statusFrom('198.51.100.2')]).toEqual([429, 422])
    } finally {
      vi.unstubAllEnvs()
      forgetEnv()
    }
  })
})
