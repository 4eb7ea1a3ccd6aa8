import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import Database from 'better-sqlite3'
import { keepStatements } from './statement-cache'

/**
 * How long a statement may block the whole process on another process's lock. Writers wait asynchronously (sqlite-adapter.ts): if each
 * that comes blocked for a moment, a storm of them would hold up the readers.
 */
const busyTimeoutMs = { read: 25, write: 0 } as const

// synchronous 2 is FULL: what was acknowledged is on disk. better-sqlite3 alone would run NORMAL, and Prisma sets no pragma.
const pragmas = { journal_mode: 'wal', synchronous: '2', foreign_keys: '1' } as const

/** A connection, as Prisma's adapter and as the driver beneath it. */
export interface SqliteConnection {
  adapter: SqlDriverAdapter
  database: Database.Database
}

/** Opens one connection with the pragmas that durability rests on, and refuses to go on where SQLite did not take them. */
export async function openSqlite(file: string, purpose: 'read' | 'write'): Promise<SqliteConnection> {
  const connection = await new PrismaBetterSqlite3({ url: file, timeout: busyTimeoutMs.read }).connect()
  try {
    for (const [name, value] of Object.entries(pragmas)) await connection.executeScript(`PRAGMA ${name} = ${value}`)
    await connection.executeScript(`PRAGMA query_only = ${purpose === 'read' ? 'ON' : 'OFF'}`)
    await assertPragmas(connection)
    await connection.executeScript(`PRAGMA busy_timeout = ${busyTimeoutMs[purpose]}`)
    const database = driverOf(connection)
    await keepStatements(connection, database)
    return { adapter: connection, database }
  } catch (error) {
    await connection.dispose()
    throw error
  }
}

// Not in the adapter's types; its version is pinned, and every test of the database would fail with another.
function driverOf(connection: SqlDriverAdapter): Database.Database {
  const { client } = connection as unknown as { client: unknown }
  if (!(client instanceof Database)) throw new Error('The SQLite adapter keeps its connection elsewhere than this version expects.')
  return client
}

async function assertPragmas(connection: SqlDriverAdapter): Promise<void> {
  for (const [name, expected] of Object.entries(pragmas)) {
    const { rows } = await connection.queryRaw({ sql: `PRAGMA ${name}`, args: [], argTypes: [] })
    const found = String(rows[0]?.[0])
    if (found !== expected) throw new Error(`SQLite runs with ${name} = ${found}; Broadside needs ${expected}.`)
  }
}
