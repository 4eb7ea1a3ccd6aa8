import { join, resolve } from 'node:path'
import { env } from '@/platform/env/env'
import type { StoredFile } from '@/platform/storage/storage'
import { copiesFolder } from '../copies/copies-folder'
import { copyKey } from '../copies/copy-key'
import { rememberSize } from '../copies/known-sizes'
import { makeCopy } from '../copies/make-copy'
import type { KeepFormat } from '../formats/contract'
import type { EssayToKeep } from '../types'

/** Room for some two thousand essays in every form. */
const mostBytes = 512 * 1024 ** 2

export interface Copy {
  /** Names its bytes: another state of the essay has another. */
  key: string
  open(): Promise<StoredFile>
}

const making = new Map<string, Promise<void>>()

/** An essay’s copy in a form. Made by the first who opens it (`beforeMaking` may refuse them), kept for all others; who comes meanwhile waits for the same. */
export function getCopy(essay: EssayToKeep, format: KeepFormat, beforeMaking: () => Promise<void> = async () => {}): Copy {
  const key = copyKey(essay, format)
  const name = `${key}.${format.extension}`
  return {
    key,
    open: async () => {
      const folder = copiesFolder(resolve(join(env().DATA_DIR, 'copies')), mostBytes)
      const kept = await folder.open(name)
      if (kept) return remembered(kept, essay, format)
      if (!making.has(key)) await beforeMaking()
      await once(key, async () => folder.keep(name, await makeCopy(essay, format)))
      const made = await folder.open(name)
      if (!made) throw new Error(`a copy was made and is not there: ${name}`)
      return remembered(made, essay, format)
    },
  }
}

/** A making that fails is forgotten: the next reader has it tried again. */
function once(key: string, make: () => Promise<void>): Promise<void> {
  const running = making.get(key)
  if (running) return running
  const begun = make().finally(() => making.delete(key))
  making.set(key, begun)
  return begun
}

function remembered(file: StoredFile, essay: EssayToKeep, format: KeepFormat): StoredFile {
  if (essay.isCurrent) rememberSize(essay.id, essay.revision.number, format.id, file.byteSize)
  return file
}
