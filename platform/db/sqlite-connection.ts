import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'

/** How long a statement may block the whole process on another process's lock. Longer waits are asynchronous (sqlite-adapter.ts). */
export const busyTimeoutMs = 25

// synchronous 2 is FULL: what was acknowledged is on disk. better-sqlite3 alone would run NORMAL, and Prisma sets no pragma.
const pragmas = { journal_mode: 'wal', synchronous: '2', foreign_keys: '1', busy_timeout: String(busyTimeoutMs) } as const

/** Opens one connection with the pragmas that durability rests on, and refuses to go on where SQLite did not take them. */
export async function openSqlite(file: string, purpose: 'read' | 'write'): Promise<SqlDriverAdapter> {
  const connection = await new PrismaBetterSqlite3({ url: file, timeout: busyTimeoutMs }).connect()
  try {
    for (const [name, value] of Object.entries(pragmas)) await connection.executeScript(`PRAGMA ${name} = ${value}`)
    await connection.executeScript(`PRAGMA query_only = ${purpose === 'read' ? 'ON' : 'OFF'}`)
    await assertPragmas(connection)
    return connection
  } catch (error) {
    await connection.dispose()
    throw error
  }
}

async function assertPragmas(connection: SqlDriverAdapter): Promise<void> {
  for (const [name, expected] of Object.entries(pragmas)) {
    const { rows } = await connection.queryRaw({ sql: `PRAGMA ${name}`, args: [], argTypes: [] })
    const found = String(rows[0]?.[0])
    if (found !== expected) throw new Error(`SQLite runs with ${name} = ${found}; Broadside needs ${expected}.`)
  }
}
