import { existsSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { databaseKind, sqliteFile } from './database-kind'

/** A server that serves this database now. */
export interface RunningServer {
  address: string
  pid: number
}

/** Another server has the place. `message` says which, and what to do. */
export class AnotherServer extends Error {
  constructor({ address, pid }: RunningServer) {
    super(`This publication is served already, at ${address} (process ${pid}). SQLite is for one server: stop that one, or use PostgreSQL.`)
  }
}

let held: Database.Database | undefined

/**
 * Takes the place of the only server of a SQLite database, until the process ends, however it ends: the system itself lets go of the
 * lock. Two servers would each answer from a memory that does not hear what the other has written. On PostgreSQL they hear each other.
 */
export function becomeOnlyServer(address: string): void {
  if (databaseKind() !== 'sqlite') return
  try {
    takePlace(address)
  } catch (error) {
    // A place that cannot be read is nobody's, and nothing of worth is in it.
    if (!isDamaged(error)) throw error
    rmSync(placeFile())
    takePlace(address)
  }
}

function takePlace(address: string): void {
  const place = openPlace()
  try {
    place.exec('BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS server (address TEXT NOT NULL, pid INTEGER NOT NULL); DELETE FROM server')
    place.prepare('INSERT INTO server VALUES (?, ?)').run(address, process.pid)
    place.exec('COMMIT; BEGIN IMMEDIATE')
    held = place
  } catch (error) {
    const other = isLocked(error) ? whoIsIn(place) : undefined
    place.close()
    throw other ? new AnotherServer(other) : error
  }
}

/** Gives the place back. */
export function leavePlace(): void {
  held?.close()
  held = undefined
}

/** The server that has the place; undefined where none has, and on PostgreSQL, where there may be several. */
export function runningServer(): RunningServer | undefined {
  if (databaseKind() !== 'sqlite' || !existsSync(placeFile())) return undefined
  const place = openPlace()
  try {
    place.exec('BEGIN IMMEDIATE; ROLLBACK')
    return undefined
  } catch (error) {
    if (isDamaged(error)) return undefined
    if (!isLocked(error)) throw error
    return whoIsIn(place)
  } finally {
    place.close()
  }
}

// A file of its own: the lock is held for weeks, and nobody who writes may wait for it.
const placeFile = () => `${sqliteFile()}-server`

function openPlace(): Database.Database {
  return new Database(placeFile(), { timeout: 0 })
}

function whoIsIn(place: Database.Database): RunningServer {
  // Between the two steps of taking it the place is held and nobody's name stands there.
  const unnamed = { address: 'an address not yet known', pid: 0 }
  try {
    return (place.prepare('SELECT address, pid FROM server').get() as RunningServer | undefined) ?? unnamed
  } catch {
    return unnamed
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

function isDamaged(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(NOTADB|CORRUPT)/.test(error.code)
}
