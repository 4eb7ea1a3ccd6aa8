import { describe, expect, it } from 'vitest'
import { buildSession, buildUser } from '@/domain/accounts/factory'
import type { Role, SystemActor } from '@/domain/accounts/types'
import { deleteArticle } from '@/domain/articles/commands/delete-article'
import { restoreArticle } from '@/domain/articles/commands/restore-article'
import { setRevisionHidden } from '@/domain/articles/commands/set-revision-hidden'
import { unpublishArticle } from '@/domain/articles/commands/unpublish-article'
import { bodyOf, bodyWithPictures, buildArticle, buildPublishedArticle, buildRevision } from '@/domain/articles/factory'
import { buildMedia } from '@/domain/media/factory'
import type { MediaView } from '@/domain/media/types'
import { buildSettings } from '@/domain/settings/factory'
import { sessionCookieName } from '@/platform/auth/session-cookie'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { GET } from './route'

useTestDatabase()

const system: SystemActor = { kind: 'system', reason: 'test' }
const cookieOf = async (role: Role) => `${sessionCookieName()}=${await buildSession(await buildUser({ role }))}`

const ask = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  GET(new Request(`http://localhost:3000${address}`, { method, headers }), {
    params: Promise.resolve({ key: address.split('/').slice(2) }),
  })

/** What a stranger gets. */
async function seen({ src }: MediaView): Promise<number> {
  const response = await ask(src)
  await response.body?.cancel()
  return response.status
}

describe('a stranger', () => {
  it('is shown the pictures of a published essay, which browsers and proxies keep for an hour and then ask about', async () => {
    const picture = await buildMedia()
    await buildPublishedArticle({ body: bodyWithPictures(picture) })
    const response = await ask(picture.src)
    expect(await response.text()).toBe(`picture ${picture.id}`)
    expect(response.headers.get('content-type')).toBe('image/jpeg')
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const again = await ask(picture.src, { 'if-none-match': response.headers.get('etag') ?? '' })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('is shown no picture that is in no essay, or in a draft alone, and is not told that it is there', async () => {
    const [loose, drafted] = [await buildMedia(), await buildMedia()]
    await buildArticle({ body: bodyWithPictures(drafted) })
    const said = async (address: string) => {
      const response = await ask(address)
      return [response.status, await response.text(), [...response.headers]]
    }
    const nothing = await said(`/media/${'0'.repeat(32)}/40.jpg`)
    expect(nothing[0]).toBe(404)
    expect(await said(loose.src)).toEqual(nothing)
    expect(await said(drafted.src)).toEqual(nothing)
  })

  it('loses a picture with its essay, unpublished or deleted, and has it again with it', async () => {
    const picture = await buildMedia()
    const { id } = await buildPublishedArticle({ body: bodyWithPictures(picture) })
    const mark = (await ask(picture.src)).headers.get('etag') ?? ''
    await deleteArticle(system, { id })
    expect(await seen(picture)).toBe(404)
    await restoreArticle(system, { id })
    expect(await seen(picture)).toBe(200)
    await unpublishArticle(system, { id })
    expect(await seen(picture)).toBe(404)
    expect((await ask(picture.src, { 'if-none-match': mark })).status).toBe(404)
  })

  it('keeps a picture that another published essay shows too', async () => {
    const picture = await buildMedia()
    const { id } = await buildPublishedArticle({ body: bodyWithPictures(picture) })
    await buildPublishedArticle({ body: bodyWithPictures(await buildMedia(), picture) })
    await unpublishArticle(system, { id })
    expect(await seen(picture)).toBe(200)
  })

  it('is shown the pictures of the past as far as they may read it', async () => {
    const [old, fresh, next] = [await buildMedia(), await buildMedia(), await buildMedia()]
    const { id } = await buildPublishedArticle({ body: bodyWithPictures(old) })
    await buildRevision(id, { body: bodyWithPictures(fresh) })
    expect(await Promise.all([old, fresh, next].map(seen))).toEqual([200, 200, 404])
    await setRevisionHidden(system, { id, number: 1, hidden: true })
    expect(await Promise.all([old, fresh].map(seen))).toEqual([404, 200])
    await setRevisionHidden(system, { id, number: 1, hidden: false })
    expect(await seen(old)).toBe(200)
    await buildSettings({ showHistory: false })
    expect(await Promise.all([old, fresh].map(seen))).toEqual([404, 200])
    await buildRevision(id, { body: bodyOf('Words alone.') })
    expect(await seen(fresh)).toBe(404)
  })

  it('is not shown what was removed, whatever shows it', async () => {
    const picture = await buildMedia()
    await buildPublishedArticle({ body: bodyWithPictures(picture) })
    await db().media.update({ where: { id: picture.id }, data: { deletedAt: new Date() } })
    expect(await seen(picture)).toBe(404)
  })

  it.each(['/media/nothing/here.webp', '/media/../broadside.db', '/media/a/original.svg', '/media/%2e%2e/x.png'])(
    'finds nothing at %s',
    async (address) => {
      const response = await ask(address)
      expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store'])
    },
  )
})

describe('whoever works in the admin', () => {
  it.each<Role>(['moderator', 'author', 'editor', 'owner'])(
    'is shown every picture, an %s too, and no cache keeps it for others',
    async (role) => {
      const picture = await buildMedia()
      const response = await ask(picture.src, { cookie: await cookieOf(role) })
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-cache'])
      await response.body?.cancel()
    },
  )

  it('is no reader, whose session opens nothing', async () => {
    const { src } = await buildMedia()
    expect((await ask(src, { cookie: await cookieOf('reader') })).status).toBe(404)
    expect((await ask(src, { cookie: `${sessionCookieName()}=made-up` })).status).toBe(404)
  })

  it('gets what readers see as readers get it', async () => {
    const picture = await buildMedia()
    await buildPublishedArticle({ body: bodyWithPictures(picture) })
    const response = await ask(picture.src, { cookie: await cookieOf('owner') })
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600')
    await response.body?.cancel()
  })
})

it('a HEAD is answered with the headers alone', async () => {
  const picture = await buildMedia()
  await buildPublishedArticle({ body: bodyWithPictures(picture) })
  const response = await ask(picture.src, {}, 'HEAD')
  expect(Number(response.headers.get('content-length'))).toBeGreaterThan(30)
  expect(await response.text()).toBe('')
})
