import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { createHistoryTable, historyRow, selectHistory } from './history-table'
import { listMigrations, MigrationError, pendingOf } from './migration-files'

// Another process may be migrating; it may take its time over a large table.
const timeoutMs = 120_000

/** Applies what is pending, all of it or nothing, and returns its names. Whoever comes second waits and finds nothing to do. */
export async function migrateSqlite(file: string): Promise<string[]> {
  const database = new Database(file, { timeout: 0 })
  try {
    await whenUnlocked(() => database.pragma('journal_mode = WAL'))
    // Not changeable inside the transaction, and in the way where a table is made anew: SQLite's own advice for schema changes.
    database.pragma('foreign_keys = OFF')
    database.pragma('synchronous = FULL')
    await whenUnlocked(() => database.exec('BEGIN IMMEDIATE'))
    const applied = applyPending(database)
    database.exec('COMMIT')
    return applied
  } finally {
    database.close()
  }
}

function applyPending(database: Database.Database): string[] {
  database.exec(createHistoryTable.sqlite)
  const applied = database.prepare(selectHistory).all() as { name: string; checksum: string }[]
  const pending = pendingOf(listMigrations('sqlite'), applied)
  for (const migration of pending) {
    database.exec(migration.sql)
    const { columns, values } = historyRow(migration)
    database.prepare(`INSERT INTO "_prisma_migrations" (${columns}) VALUES (?, ?, ?, current_timestamp, 1)`).run(...values)
  }
  const broken = pending.length > 0 ? (database.pragma('foreign_key_check') as unknown[]) : []
  if (broken.length > 0) throw new MigrationError(`The migration would leave ${broken.length} rows pointing nowhere; nothing was changed.`)
  return pending.map((migration) => migration.name)
}

async function whenUnlocked(attempt: () => unknown): Promise<void> {
  const giveUpAt = performance.now() + timeoutMs
  for (;;) {
    try {
      attempt()
      return
    } catch (error) {
      const busy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
      if (!busy || performance.now() > giveUpAt) throw error
      await pause(50)
    }
  }
}
