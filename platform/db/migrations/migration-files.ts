import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { DatabaseKind } from '../database-kind'

export interface Migration {
  name: string
  sql: string
  /** SHA-256 of the script, hex, as Prisma's own table keeps it. */
  checksum: string
  /** What the script has for a checksum where git has written it with CRLF: a database that was migrated from such a checkout keeps that. */
  checksumOfCrlf: string
}

export const migrationFolders: Record<DatabaseKind, string> = { sqlite: 'prisma/migrations', postgresql: 'prisma/postgres/migrations' }

/** The migrations that this version of the program knows, oldest first. */
export function listMigrations(kind: DatabaseKind): Migration[] {
  // The bundler would take the whole project along for a path that it cannot know; the folder is read where the program runs.
  const folder = path.resolve(/*turbopackIgnore: true*/ migrationFolders[kind])
  if (!existsSync(/*turbopackIgnore: true*/ folder)) return []
  return readdirSync(/*turbopackIgnore: true*/ folder)
    .filter((name) => existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      // How git ends lines here says nothing about the script.
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8').replaceAll('\r\n', '\n')
      return { name, sql, checksum: sha256(sql), checksumOfCrlf: sha256(sql.replaceAll('\n', '\r\n')) }
    })
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The database has a history that this program cannot carry on. `message` is one sentence for the operator. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
}

/** What is left to apply. Throws where the database's history is not the beginning of ours. */
export function pendingOf(known: readonly Migration[], applied: readonly { name: string; checksum: string }[]): Migration[] {
  for (const [index, done] of applied.entries()) {
    const ours = known[index]
    if (!ours) throw new MigrationError(`The database was migrated by a newer Broadside (${done.name}): start that one.`)
    if (ours.name !== done.name || ![ours.checksum, ours.checksumOfCrlf].includes(done.checksum)) {
      throw new MigrationError(
        `The database was migrated with another ${done.name} than this Broadside has, and nothing was changed: start the version that it comes from, or put this one's own files back (git status shows which differ).`,
      )
    }
  }
  return known.slice(applied.length)
}
