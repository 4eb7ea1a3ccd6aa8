import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { exportsFolder } from '@/domain/exports/cache/exports-folder'
import { env } from '@/platform/env/env'

/** Grows when a template changes: what was made by the old one is made anew. */
const version = 2
/** Some two thousand open graph images. */
const mostBytes = 64 * 1024 ** 2

const making = new Map<string, Promise<Buffer>>()

/** The PNG that is made of this data: from the folder where it is saved, or made by the first who asks. */
export async function getImage(data: object, make: () => Promise<Buffer>): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([version, data]))
    .digest('hex')
    .slice(0, 40)
  const folder = exportsFolder(resolve(join(env().DATA_DIR, 'images')), mostBytes)
  const name = `${key}.png`
  const saved = await folder.open(name)
  if (saved) return buffer(saved.stream)
  const running = making.get(key)
  if (running) return running
  const makeAndSave = async () => {
    const bytes = await make()
    await folder.save(name, bytes)
    return bytes
  }
  const begun = makeAndSave()
  making.set(key, begun)
  return begun.finally(() => making.delete(key))
}
