import { readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { diskStorage } from '@/platform/storage/disk-storage'
import type { StoredFile } from '@/platform/storage/storage'

export interface ExportsFolder {
  /** Null: there is none of that name, or it was thrown out. */
  open(name: string): Promise<StoredFile | null>
  save(name: string, bytes: Uint8Array): Promise<void>
}

// An export that was asked for within the hour counts as just asked for: not every reader costs a write.
const freshMs = 3_600_000

/** Saves exports in a folder that does not grow beyond `mostBytes`: those that nobody has asked for the longest go first. */
export function exportsFolder(folder: string, mostBytes: number): ExportsFolder {
  const storage = diskStorage(folder)
  return {
    open: async (name) => {
      const file = await storage.open(name)
      if (file) await touch(join(folder, name))
      return file
    },
    save: async (name, bytes) => {
      await storage.put(name, bytes)
      await throwOut(folder, mostBytes)
    },
  }
}

async function touch(file: string): Promise<void> {
  // It may be thrown out by another instance at this very moment; whoever has it open reads on.
  const known = await stat(file).catch(() => null)
  const now = new Date()
  if (known && now.getTime() - known.mtimeMs > freshMs) await utimes(file, now, now).catch(() => undefined)
}

async function throwOut(folder: string, mostBytes: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.part'))
  const known = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => null)))
  const files = names.flatMap((name, index) => {
    const found = known[index]
    return found?.isFile() ? [{ name, size: found.size, usedAt: found.mtimeMs }] : []
  })
  let bytes = files.reduce((sum, { size }) => sum + size, 0)
  for (const { name, size } of files.toSorted((one, other) => one.usedAt - other.usedAt)) {
    if (bytes <= mostBytes) return
    await rm(join(folder, name), { force: true })
    bytes -= size
  }
}
