import { createHash } from 'node:crypto'
import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { write } from '@/platform/db/write'
import { env } from '@/platform/env/env'
import { AppError } from '@/platform/errors/app-error'
import { storage } from '@/platform/storage/storage'
import { type EncodedFile, encodePicture } from '../encode-picture'
import { mediaView } from '../media-view'
import { canUploadMedia } from '../policy'
import { findMediaViews } from '../queries/find-media-views'
import { recognisePicture } from '../recognise-picture'
import type { MediaVariant, MediaView } from '../types'

interface Upload {
  bytes: Uint8Array
  /** The file's name on the sender's machine; only for people to read. */
  name: string
}

/** Takes a picture in: recognised by its bytes, encoded anew, kept once however often it is sent. */
export async function uploadMedia(actor: Actor, { bytes, name }: Upload): Promise<MediaView> {
  if (!canUploadMedia(actor) || actor.kind !== 'user') throw new AppError('forbidden', 'Only authors put pictures into essays.')
  checkSize(bytes.byteLength)
  recognisePicture(bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  // The id is the content's: the same picture sent twice at once meets its own row, and cannot become two.
  const id = sha256.slice(0, 32)
  const known = (await findMediaViews([id]))[id]
  if (known) return known

  const { width, height, files } = await encodePicture(bytes)
  const variants = await keepFiles(id, files)
  const kept = {
    mimeType: variants.some(({ format }) => format === 'png') ? 'image/png' : 'image/jpeg',
    width,
    height,
    byteSize: variants.reduce((sum, variant) => sum + variant.bytes, 0),
    variants: JSON.stringify(variants),
    deletedAt: null,
  }
  const row = { id, sha256, name: cleanName(name), uploadedById: actor.id, ...kept }
  await write(async (tx) => {
    await tx.media.upsert({ where: { id }, create: row, update: kept })
    await recordAudit(tx, actor, 'media.upload', { type: 'media', id }, { name: row.name, width, height })
  })
  return mediaView(row)
}

function checkSize(byteSize: number): void {
  const most = env().UPLOAD_MAX_BYTES
  if (byteSize === 0) throw new AppError('invalid', 'This file is empty.')
  if (byteSize > most) throw new AppError('too-large', `This file is too large: at most ${Math.floor(most / 1024 ** 2)} MiB, please.`)
}

/** Files first, the row after: without its row a file is seen by nobody, and the next upload writes it again. */
async function keepFiles(id: string, files: readonly EncodedFile[]): Promise<MediaVariant[]> {
  const variants: MediaVariant[] = []
  for (const { name, format, width, content } of files) {
    const key = `${id}/${name}`
    await storage().put(key, content)
    variants.push({ width, format, key, bytes: content.byteLength })
  }
  return variants
}

function cleanName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? ''
  return base.replace(/\p{C}/gu, '').trim().slice(0, 200)
}
