import { createHash, randomBytes } from 'node:crypto'
import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { env } from '@/platform/env/env'
import { AppError } from '@/platform/errors/app-error'
import { storage } from '@/platform/storage/storage'
import { type EncodedFile, encodePicture } from '../encode-picture'
import { mediaView } from '../media-view'
import { canUploadMedia } from '../policy'
import { recognisePicture } from '../recognise-picture'
import type { MediaVariant, MediaView } from '../types'

interface Upload {
  bytes: Uint8Array
  /** The file's name on the sender's machine; only for people to read. */
  name: string
}

/** Takes a picture in: recognised by its bytes, encoded anew, kept once however often it is sent. */
export async function uploadMedia(actor: Actor, { bytes, name }: Upload): Promise<MediaView> {
  if (!canUploadMedia(actor) || actor.kind !== 'user') throw new AppError('forbidden', message('errors.picturesForbidden'))
  checkSize(bytes.byteLength)
  recognisePicture(bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = await db().media.findUnique({ where: { sha256 } })
  if (known && known.deletedAt === null) return mediaView(known)

  const { width, height, files } = await encodePicture(bytes)
  // Never of the content: whoever holds the file could then ask for it, and learn that somebody here holds it too.
  const id = known?.id ?? randomBytes(16).toString('hex')
  const variants = await keepFiles(id, files)
  const kept = {
    mimeType: variants.some(({ format }) => format === 'png') ? 'image/png' : 'image/jpeg',
    width,
    height,
    byteSize: variants.reduce((sum, variant) => sum + variant.bytes, 0),
    variants: JSON.stringify(variants),
    deletedAt: null,
  }
  const made = { id, sha256, name: cleanName(name), uploadedById: actor.id, ...kept }
  const row = await write(async (tx) => {
    // The same picture sent twice at once is refused by its checksum, and cannot become two: then the other one stands as it is.
    const row = await tx.media.upsert({ where: { sha256 }, create: made, update: known ? kept : { sha256 } })
    await recordAudit(tx, actor, 'media.upload', { type: 'media', id: row.id }, { name: made.name, width, height })
    return row
  })
  if (row.id !== id) await Promise.all(variants.map(({ key }) => storage().remove(key)))
  return mediaView(row)
}

function checkSize(byteSize: number): void {
  const most = env().UPLOAD_MAX_BYTES
  if (byteSize === 0) throw new AppError('invalid', message('errors.fileEmpty'))
  if (byteSize > most) throw new AppError('too-large', message('errors.fileTooLarge', { most: Math.floor(most / 1024 ** 2) }))
}

/** Files first, the row after: without its row a file is seen by nobody. */
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
