import type { Actor } from '@/domain/accounts/types'
import { type StoredFile, storage } from '@/platform/storage/storage'
import { canSeeEveryPicture } from '../policy'
import { recentlyPublic } from './recently-public'

interface OpenedPicture {
  file: StoredFile
  /** Everybody may see it. */
  isPublic: boolean
  /** It was so when the database last answered. */
  isRemembered: boolean
}

/** The file of a picture. Null: there is none that this actor may know of, which takes as long to find out as that there is none. */
export async function openPicture(actor: Actor, key: string): Promise<OpenedPicture | null> {
  const [id = ''] = key.split('/')
  const { isPublic, isRemembered } = await recentlyPublic(id)
  if (!isPublic && !canSeeEveryPicture(actor)) return null
  const file = await storage().open(key)
  return file && { file, isPublic, isRemembered }
}
