import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { GET as serve } from '@/app/media/[...key]/route'
import { buildSession, buildUser } from '@/domain/accounts/factory'
import type { Role } from '@/domain/accounts/types'
import { sessionCookieName } from '@/platform/auth/session-cookie'
import { db } from '@/platform/db/client'
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
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> }
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
    const { status, answer } = await upload(formOf(['file', picture]), { cookie })
    expect([status, answer.width, answer.height]).toEqual([201, 40, 30])
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
    expect(await upload('{}', { cookie, 'content-type': 'application/json' })).toMatchObject({ status: 415 })
    expect(await upload('--x', { cookie, 'content-type': 'multipart/form-data; boundary=x' })).toMatchObject({ status: 400 })
    expect(await upload(formOf(), { cookie })).toMatchObject({ status: 422 })
    expect(await upload(formOf(['file', 'text']), { cookie })).toMatchObject({ status: 422 })
    expect(await upload(formOf(['picture', picture]), { cookie })).toMatchObject({ status: 422 })
    expect(await upload(formOf(['file', picture], ['file', picture]), { cookie })).toMatchObject({ status: 422 })
    expect(await upload(formOf(['file', Buffer.from('<svg/>')]), { cookie })).toMatchObject({ status: 415, answer: { ok: false } })
    expect(await db().media.count()).toBe(0)
  })
})
