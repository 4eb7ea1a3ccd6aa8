import { randomBytes } from 'node:crypto'
import { buildUser } from '@/domain/accounts/factory'
import { db } from '@/platform/db/client'
import { storage } from '@/platform/storage/storage'
import { mediaView } from './media-view'
import type { MediaView } from './types'

/** Stores a picture as an upload would have, without encoding one: its file holds a few bytes that are none. */
export async function buildMedia(): Promise<MediaView> {
  const id = randomBytes(16).toString('hex')
  const key = `${id}/40.jpg`
  const bytes = Buffer.from(`picture ${id}`)
  await storage().put(key, bytes)
  const { id: uploadedById } = await buildUser({ role: 'author' })
  const size = { width: 40, height: 30, byteSize: bytes.byteLength }
  const variants = JSON.stringify([{ width: 40, format: 'jpeg', key, bytes: bytes.byteLength }])
  const sha256 = randomBytes(32).toString('hex')
  return mediaView(
    await db().media.create({ data: { id, sha256, name: 'ferry.jpg', mimeType: 'image/jpeg', ...size, variants, uploadedById } }),
  )
}
