import type { Actor } from '@/domain/accounts/types'
import { type StoredFile, storage } from '@/platform/storage/storage'
import { canSeeEveryPicture } from '../policy'
import { isPublicPicture } from './is-public-picture'

interface OpenedPicture {
  file: StoredFile
  /** Everybody may see it. */
  isPublic: boolean
}

/** The file of a picture. Null: there is none that this actor may know of, which takes as long to find out as that there is none. */
export async function openPicture(actor: Actor, key: string): Promise<OpenedPicture | null> {
  const [id = ''] = key.split('/')
  const isPublic = await isPublicPicture(id)
  if (!isPublic && !canSeeEveryPicture(actor)) return null
  const file = await storage().open(key)
  return file && { file, isPublic }
}
