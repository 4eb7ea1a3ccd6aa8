import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { env } from '../env/env'

export type DatabaseKind = 'sqlite' | 'postgresql'

/** Which database the environment names. */
export function databaseKind(url: string = env().DATABASE_URL): DatabaseKind {
  return /^postgres(ql)?:/.test(url) ? 'postgresql' : 'sqlite'
}

/** Where the SQLite database lies. Makes the folder. */
export function sqliteFile(url: string = env().DATABASE_URL): string {
  const file = path.resolve(url === '' ? path.join(env().DATA_DIR, 'broadside.db') : url.replace(/^file:(\/\/)?/, ''))
  mkdirSync(path.dirname(file), { recursive: true })
  return file
}
