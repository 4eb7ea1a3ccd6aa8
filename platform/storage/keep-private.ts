import { resolve } from 'node:path'
import { databaseKind, sqliteFile } from '../db/database-kind'
import { env } from '../env/env'
import { makePrivate } from './make-private'

/**
 * Drafts, mail addresses and sign-in links lie in the data folder: what this process writes from now on is for its own user alone, and so
 * is what an older Broadside left open. Called by the server and by each command, before they write. Answers what others can still read.
 */
export function keepPrivate(): string[] {
  process.umask(0o077)
  const database = databaseKind() === 'sqlite' ? sqliteFile() : ''
  // The database may lie elsewhere than in the data folder; where it lies is then the operator's.
  const files = database === '' ? [] : ['', '-wal', '-shm'].map((end) => database + end)
  return [resolve(env().DATA_DIR), ...files].filter((path) => !makePrivate(path))
}
