import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Storage, StoredFile } from './storage'

/** Keeps files in a folder of this machine. */
export function diskStorage(root: string): Storage {
  const pathOf = (key: string) => {
    if (!isKey(key)) throw new Error(`not a storage key: ${JSON.stringify(key)}`)
    return join(root, key)
  }
  return {
    put: async (key, bytes) => putFile(pathOf(key), bytes),
    open: async (key) => (isKey(key) ? openFile(pathOf(key)) : null),
    remove: async (key) => rm(pathOf(key), { force: true }),
    check: async () => {
      const probe = `check/${randomUUID()}`
      await putFile(pathOf(probe), Buffer.from('ok'))
      await rm(pathOf(probe), { force: true })
    },
  }
}

/** Anything that could name a place outside the folder, or a half-written file within it, is no key. */
export function isKey(key: string): boolean {
  return key.length <= 200 && /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/.test(key) && !key.endsWith('.part')
}

async function putFile(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const unfinished = `${path}.${randomUUID()}.part`
  try {
    const file = await open(unfinished, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

/** Without this a power cut may forget the new name of a file whose bytes are safe. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function openFile(path: string): Promise<StoredFile | null> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw error
  })
  if (!file) return null
  const stats = await file.stat()
  if (stats.isFile()) return { byteSize: stats.size, stream: file.createReadStream() }
  await file.close()
  return null
}
