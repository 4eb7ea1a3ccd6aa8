import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone, type Role } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { env, forgetEnv } from '@/platform/env/env'
import { storage } from '@/platform/storage/storage'
import { useTestDatabase } from '@/platform/testing/test-database'
import { findMediaViews } from '../queries/find-media-views'
import { uploadMedia } from './upload-media'

useTestDatabase()

let bytes: Buffer
beforeAll(async () => {
  bytes = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#a8201a' } })
    .jpeg()
    .toBuffer()
})

/** The pictures of which there are files. */
async function foldersWithFiles(): Promise<string[]> {
  const found = await readdir(join(env().DATA_DIR, 'media'), { recursive: true, withFileTypes: true })
  return [...new Set(found.filter((entry) => entry.isFile()).map(({ parentPath }) => basename(parentPath)))]
}

describe('an uploaded picture', () => {
  it('is kept as files that its view leads to', async () => {
    const view = await uploadMedia(await buildActor({ role: 'author' }), { bytes, name: 'C:\\fakepath\\ferry.jpg' })
    expect(view).toMatchObject({ width: 600, height: 400, mimeType: 'image/jpeg' })
    expect(view.srcSet).toBe(`/media/${view.id}/480.webp 480w, /media/${view.id}/600.webp 600w`)
    const file = await storage().open(view.src.replace('/media/', ''))
    expect((await sharp(file ? await buffer(file.stream) : undefined).metadata()).width).toBe(600)
    expect(await db().media.findFirst()).toMatchObject({ name: 'ferry.jpg' })
    expect(await findMediaViews([view.id, 'unknown'])).toEqual({ [view.id]: view })
  })

  it('has an address that nobody who holds the file can work out', async () => {
    const { id } = await uploadMedia(await buildActor({ role: 'author' }), { bytes, name: 'a.jpg' })
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    const { sha256 } = await db().media.findFirstOrThrow()
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(sha256).not.toContain(id.slice(0, 8))
  })

  it('is kept once, however often and by whomever it is sent', async () => {
    const [one, other] = [await buildActor({ role: 'author' }), await buildActor({ role: 'editor' })]
    const before = await foldersWithFiles()
    const views = await Promise.all([
      uploadMedia(one, { bytes, name: 'a.jpg' }),
      uploadMedia(other, { bytes, name: 'b.jpg' }),
      uploadMedia(one, { bytes, name: 'c.jpg' }),
    ])
    expect(new Set(views.map(({ id }) => id)).size).toBe(1)
    expect(await db().media.count()).toBe(1)
    // Nor do the files of those who came second lie about.
    expect((await foldersWithFiles()).filter((id) => !before.includes(id))).toEqual([views[0]?.id])
  })

  it('that was kept under its own checksum, as it used to be, stays where essays look for it', async () => {
    const author = await buildActor({ role: 'author' })
    const { id } = await uploadMedia(author, { bytes, name: 'a.jpg' })
    const old = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
    await db().media.update({ where: { id }, data: { id: old } })
    expect((await uploadMedia(author, { bytes, name: 'a.jpg' })).id).toBe(old)
    expect(await findMediaViews([old])).toHaveProperty(old)
  })

  it('comes back when it is sent again after it was removed', async () => {
    const author = await buildActor({ role: 'author' })
    const { id } = await uploadMedia(author, { bytes, name: 'a.jpg' })
    await db().media.update({ where: { id }, data: { deletedAt: new Date() } })
    expect(await findMediaViews([id])).toEqual({})
    expect((await uploadMedia(author, { bytes, name: 'a.jpg' })).id).toBe(id)
    expect(await findMediaViews([id])).toHaveProperty(id)
  })
})

describe('an upload is refused', () => {
  it.each<Role>(['reader', 'moderator'])('from a %s', async (role) => {
    await expect(uploadMedia(await buildActor({ role }), { bytes, name: 'a' })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await db().media.count()).toBe(0)
  })

  it('from a visitor', async () => {
    await expect(uploadMedia(anyone, { bytes, name: 'a' })).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('when it is empty, too large, or no picture whatever its name says', async () => {
    const author = await buildActor({ role: 'author' })
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    await expect(uploadMedia(author, { bytes: Buffer.alloc(0), name: 'a.png' })).rejects.toMatchObject({ code: 'invalid' })
    await expect(uploadMedia(author, { bytes: svg, name: 'a.png' })).rejects.toMatchObject({ code: 'wrong-type' })
    vi.stubEnv('UPLOAD_MAX_BYTES', '100000')
    forgetEnv()
    const large = Buffer.alloc(env().UPLOAD_MAX_BYTES + 1, 1)
    await expect(uploadMedia(author, { bytes: large, name: 'a.png' })).rejects.toMatchObject({ code: 'too-large' })
    expect(await db().media.count()).toBe(0)
    vi.unstubAllEnvs()
    forgetEnv()
  })
})
