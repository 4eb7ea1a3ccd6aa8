// npm run backup -- /path/to/folder: copies the SQLite database, consistent while the server runs, and the pictures.
// The folder may hold an older backup: pictures never change, so only new ones are copied.
import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs'
import { cp, rename } from 'node:fs/promises'
import path from 'node:path'
import Database from 'better-sqlite3'
import { databaseKind, sqliteFile } from '@/platform/db/database-kind'
import { env } from '@/platform/env/env'
import { CommandError, runDataCommand } from './database/command'
import { makeFolder } from './up/make-folder.mjs'

await runDataCommand(async () => {
  const folder = process.argv[2]
  if (!folder) throw new CommandError('Where to? npm run backup -- /path/to/folder')
  makeRoom(folder)
  // The database first: every picture that it names is then among those copied after it.
  if (databaseKind() === 'sqlite') await copyDatabase(path.join(folder, 'broadside.db'))
  else console.log('The database is PostgreSQL: back it up with pg_dump (docs/operations.md). Copying the pictures.')
  const media = path.join(env().DATA_DIR, 'media')
  if (existsSync(media)) await cp(media, path.join(folder, 'media'), { recursive: true, force: false })
  console.log(`Backed up to ${path.resolve(folder)}.`)
})

function makeRoom(folder: string): void {
  try {
    makeFolder(path.resolve(folder))
    if (!statSync(folder).isDirectory()) throw new CommandError(`${folder} is a file: name a folder for the backup.`)
    accessSync(folder, constants.W_OK)
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw new CommandError(
      `${path.resolve(folder)} cannot be written (${(error as NodeJS.ErrnoException).code}): name another folder for the backup.`,
    )
  }
}

async function copyDatabase(target: string): Promise<void> {
  const source = sqliteFile()
  if (!existsSync(source)) throw new CommandError(`There is no database at ${source}.`)
  const database = new Database(source, { fileMustExist: true })
  try {
    await database.backup(`${target}.part`)
  } catch (error) {
    throw ofTheCopy(error, target)
  } finally {
    database.close()
  }
  const copy = new Database(`${target}.part`)
  const verdict = copy.pragma('integrity_check', { simple: true })
  // One file, not three: what is restored needs no journal beside it.
  copy.pragma('journal_mode = DELETE')
  copy.close()
  if (verdict !== 'ok') throw new CommandError(`The copy is damaged (${verdict}); the older backup was kept.`)
  await rename(`${target}.part`, target)
}

/** A fault of the copy's own disk, which must not be taken for one of the database's. */
function ofTheCopy(error: unknown, target: string): unknown {
  if (!(error instanceof Database.SqliteError) || !/^SQLITE_(FULL|IOERR)/.test(error.code)) return error
  rmSync(`${target}.part`, { force: true })
  return new CommandError(
    `${path.resolve(target)} could not be written (${error.code}), its disk is full or failing; the older backup was kept.`,
  )
}
