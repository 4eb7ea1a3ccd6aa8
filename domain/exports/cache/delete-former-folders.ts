import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { env } from '@/platform/env/env'

/** Where exports, open graph images and icons were saved by earlier versions. All of them can be made anew. */
const formerFolders = ['copies', 'drawings']

/** Deletes what nobody would ever ask for again. */
export async function deleteFormerFolders(): Promise<void> {
  for (const name of formerFolders) await rm(resolve(join(env().DATA_DIR, name)), { recursive: true, force: true })
}
