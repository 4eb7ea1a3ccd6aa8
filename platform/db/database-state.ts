import { db } from './client'
import { databaseKind } from './database-kind'
import { selectHistory } from './migrations/history-table'
import { listMigrations, pendingOf } from './migrations/migration-files'

/** Throws where the database does not answer. */
export async function checkDatabaseAnswers(): Promise<void> {
  await db().$queryRaw`SELECT 1`
}

/** Throws where the database is not in the state that this version needs. */
export async function checkMigrationsApplied(): Promise<void> {
  const applied = await db().$queryRawUnsafe<{ name: string; checksum: string }[]>(selectHistory)
  const pending = pendingOf(listMigrations(databaseKind()), applied)
  if (pending.length > 0) throw new Error(`${pending.length} migrations are not applied: npm run db:migrate`)
}
