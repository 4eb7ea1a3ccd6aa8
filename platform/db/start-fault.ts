import { accessSync, constants, statfsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { EnvError } from '../env/env'
import { diskFault, whose } from '../storage/disk-fault.mjs'
import { databaseKind, sqliteFile } from './database-kind'
import { MigrationError } from './migrations/migration-files'
import { AnotherServer } from './only-server'

// Prisma's own codes, where the driver has none.
const prisma: Record<string, string> = {
  P1000: 'PostgreSQL refused the role or the password in DATABASE_URL.',
  P1001: 'No PostgreSQL answers at DATABASE_URL.',
  P1002: 'No PostgreSQL answers at DATABASE_URL.',
  P1003: 'The database in DATABASE_URL is not there.',
  P2021: 'The database is not prepared yet: npm run up, or npm run db:migrate.',
  P2022: 'The database is of another version: npm run up, or npm run db:migrate.',
}

const postgres: Record<string, string> = {
  '28P01': 'PostgreSQL refused the password in DATABASE_URL.',
  '28000': 'PostgreSQL refused the role in DATABASE_URL.',
  '3D000': 'The database in DATABASE_URL is not there, and could not be made.',
  '42501': 'The role in DATABASE_URL may not do this: give it the database, or create the database for it.',
  '25006': 'The PostgreSQL at DATABASE_URL can only be read: it is a standby, or set so.',
  '53100': 'The disk of PostgreSQL is full: make room on it, then start again.',
  '53300': 'PostgreSQL has no connection left: raise its max_connections, or end what holds them.',
  '57P03': 'PostgreSQL is starting or stopping: try again in a moment.',
  XX001: 'PostgreSQL says that its data are damaged: stop it, keep a copy of its folder, and restore a backup.',
  XX002: 'PostgreSQL says that an index is damaged: see REINDEX in its manual.',
  ECONNREFUSED: 'No PostgreSQL answers at DATABASE_URL.',
  ECONNRESET: 'PostgreSQL closed the connection: look at its log.',
  EHOSTUNREACH: 'The host in DATABASE_URL cannot be reached.',
  ENETUNREACH: 'The host in DATABASE_URL cannot be reached.',
  ENOTFOUND: 'The host in DATABASE_URL has no address.',
  EAI_AGAIN: 'The host in DATABASE_URL has no address just now: look at the name server.',
  ETIMEDOUT: 'No PostgreSQL answers at DATABASE_URL.',
}

// Of SQLite's codes the beginning that is here: SQLITE_CORRUPT_INDEX is SQLITE_CORRUPT.
const sqlite: Record<string, (file: string) => string> = {
  SQLITE_NOTADB: (file) => `${file} is not a SQLite database, or no longer one: ${restore}`,
  SQLITE_CORRUPT: (file) => `The database ${file} is damaged: ${restore}`,
  SQLITE_FULL: full,
  SQLITE_CANTOPEN: unusable,
  SQLITE_READONLY: unusable,
  SQLITE_PERM: unusable,
  SQLITE_IOERR: (file) => (isFull(file) ? full(file) : `The disk fails to read or write ${file}: look at the disk before anything else.`),
  SQLITE_BUSY: (file) => `Another program holds ${file}: end it, then start again.`,
}

const restore = 'keep a copy of it with its -wal beside it, then restore the newest backup (docs/operations.md, Restore).'

/** What keeps the publication from starting, or a command from its work, in one sentence that the operator can act on; undefined where it is ours to mend. */
export function startFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (error instanceof EnvError) return error.place ? `${error.message}: ${whose(error.place)}.` : error.message
  if (error instanceof AnotherServer || error instanceof MigrationError || error instanceof NotOurFiles) return error.message
  for (const cause of causesOf(error)) {
    const sentence = sentenceFor(cause)
    if (sentence) return sentence
  }
  return undefined
}

interface Cause {
  code: string
  message: string
  error: unknown
}

function sentenceFor({ code, message, error }: Cause): string | undefined {
  if (code === '42P01' || /no such table/.test(message)) return prisma.P2021
  const start = Object.keys(sqlite).find((one) => code === one || code.startsWith(`${one}_`))
  if (start) return sqlite[start]?.(sqliteFile())
  if (databaseKind() === 'postgresql') {
    if (code === '' && /timeout|terminated/i.test(message)) return postgres.ETIMEDOUT
    if (postgres[code]) return postgres[code]
  }
  return prisma[code] ?? diskFault(error)
}

// Prisma wraps what the driver said, and says its code in a place of its own.
function* causesOf(error: unknown): Generator<Cause> {
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 8; depth++) {
    const { code, originalCode, message, cause, meta } = at as Record<string, unknown> & { meta?: { driverAdapterError?: unknown } }
    yield { code: String(originalCode ?? code ?? ''), message: String(message ?? ''), error: at }
    at = cause ?? meta?.driverAdapterError
  }
}

function full(file: string): string {
  return `The disk is full: ${file} could not be written. Make room, then start again.`
}

function isFull(file: string): boolean {
  const { bavail, bsize } = statfsSync(dirname(file))
  return bavail * bsize < 1024 * 1024
}

function unusable(file: string): string {
  return filesOfOthers(file) ?? `The database ${file} cannot be opened: look at its folder and its disk.`
}

// SQLite says that a file cannot be used, and not which: its journal and the index of that belong to it.
function filesOfOthers(file: string): string | undefined {
  for (const place of [dirname(file), ...['', '-wal', '-shm', '-server'].map((end) => file + end)]) {
    const { isFolder, isOurs } = look(place)
    if (isFolder && place !== dirname(file)) return `The database cannot be opened: ${place} is a folder, where a file is expected.`
    if (!isOurs) return `The database cannot be opened and written: ${whose(place)}.`
  }
  return undefined
}

/** The files of the database cannot be used by this user. */
class NotOurFiles extends Error {}

/** Throws where SQLite's files can be read and not written: a server would start, and refuse every write. */
export function requireOurFiles(): void {
  const sentence = databaseKind() === 'sqlite' ? filesOfOthers(sqliteFile()) : undefined
  if (sentence) throw new NotOurFiles(sentence)
}

function look(place: string): { isFolder: boolean; isOurs: boolean } {
  const isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false
  try {
    accessSync(place, constants.R_OK | constants.W_OK | (isFolder ? constants.X_OK : 0))
    return { isFolder, isOurs: true }
  } catch (error) {
    return { isFolder, isOurs: (error as NodeJS.ErrnoException).code === 'ENOENT' }
  }
}
