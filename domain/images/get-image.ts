import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { env } from '@/platform/env/env'
import { type BinderyFile, bind } from '../exports/bindery/bind'
import { copiesFolder } from '../exports/saved/copies-folder'

/** Grows when a template changes: what was drawn by the old one is drawn anew. */
const version = 2
/** Some two thousand cards. */
const mostBytes = 64 * 1024 ** 2

const drawing = new Map<string, Promise<Buffer>>()

/** A picture drawn from data, as PNG: from the folder where it is kept, or drawn by the first who asks. `readFiles` fetches what it needs besides. */
export async function getDrawing(
  task: 'card' | 'icon',
  page: object,
  readFiles: () => Promise<BinderyFile[]> = async () => [],
): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([version, task, page]))
    .digest('hex')
    .slice(0, 40)
  const folder = copiesFolder(resolve(join(env().DATA_DIR, 'drawings')), mostBytes)
  const name = `${key}.png`
  const kept = await folder.open(name)
  if (kept) return buffer(kept.stream)
  const running = drawing.get(key)
  if (running) return running
  const draw = async () => {
    const { bytes } = await bind(task, { meta: {}, page }, await readFiles())
    await folder.keep(name, bytes)
    return bytes
  }
  const begun = draw()
  drawing.set(key, begun)
  return begun.finally(() => drawing.delete(key))
}
