import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { env } from '@/platform/env/env'
import { diskStorage } from './disk-storage'

/** An open file. Whoever opens it reads it to its end or destroys it. */
export interface StoredFile {
  byteSize: number
  stream: Readable
}

/** Where files are kept. Keys look like `a1b2/720.webp`; a key's bytes never change once an address names it. */
export interface Storage {
  /** Keeps the bytes whole or not at all: when this resolves they survive a power cut. */
  put(key: string, bytes: Uint8Array): Promise<void>
  /** Null: nothing is kept under this key, or it is no key. */
  open(key: string): Promise<StoredFile | null>
  /** Removing what is not there is no failure. */
  remove(key: string): Promise<void>
  /** Throws if nothing can be written. */
  check(): Promise<void>
}

/** The publication's files, in DATA_DIR/media. */
export function storage(): Storage {
  return diskStorage(resolve(join(env().DATA_DIR, 'media')))
}
