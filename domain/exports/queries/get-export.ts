import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { env } from '@/platform/env/env'
import { isUnavailable } from '@/platform/errors/fault'
import { logFor } from '@/platform/log/logger'
import type { StoredFile } from '@/platform/storage/storage'
import { exportKey } from '../cache/export-key'
import { exportsFolder } from '../cache/exports-folder'
import { rememberSize } from '../cache/known-sizes'
import { makeExport } from '../cache/make-export'
import type { ExportFormat } from '../formats/contract'
import type { EssayToExport } from '../types'

/** Room for some two thousand essays in every form. */
const mostBytes = 512 * 1024 ** 2

export interface SavedExport {
  /** Names its bytes: another state of the essay has another. */
  key: string
  open(): Promise<StoredFile>
}

const making = new Map<string, Promise<Buffer>>()

/** An article in one format. Made by the first who opens it (`beforeMaking` may refuse them), saved for all others; who comes meanwhile waits for the same. */
export function getExport(essay: EssayToExport, format: ExportFormat, beforeMaking: () => Promise<void> = async () => {}): SavedExport {
  const key = exportKey(essay, format)
  const name = `${key}.${format.extension}`
  return {
    key,
    open: async () => {
      const folder = exportsFolder(resolve(join(env().DATA_DIR, 'exports')), mostBytes)
      const saved = await folder.open(name)
      if (saved) return remembered(saved, essay, format)
      if (!making.has(key)) await beforeMaking()
      const made = await once(key, async () => {
        const bytes = await makeExport(essay, format)
        await folder.save(name, bytes).catch(unlessDiskIsAtFault)
        return bytes
      })
      return remembered({ byteSize: made.length, stream: Readable.from([made]) }, essay, format)
    },
  }
}

/** Whoever asked gets their file all the same; the next has it made again. */
function unlessDiskIsAtFault(error: unknown): void {
  if (!isUnavailable(error)) throw error
  logFor('articles').warn({ error }, 'an export was made and could not be saved')
}

/** A making that fails is forgotten: the next reader has it tried again. */
function once(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const running = making.get(key)
  if (running) return running
  const begun = make().finally(() => making.delete(key))
  making.set(key, begun)
  return begun
}

function remembered(file: StoredFile, essay: EssayToExport, format: ExportFormat): StoredFile {
  if (essay.isCurrent) rememberSize(essay.id, essay.revision.number, format.id, file.byteSize)
  return file
}
