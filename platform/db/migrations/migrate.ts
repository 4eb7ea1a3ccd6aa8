import { env } from '../../env/env'
import { databaseKind, sqliteFile } from '../database-kind'
import { createPostgresIfMissing, migratePostgres } from './migrate-postgres'
import { migrateSqlite } from './migrate-sqlite'

/** Brings the database to the state of this version, making it if it is not there, and returns what was applied. */
export async function migrate(): Promise<string[]> {
  if (databaseKind() === 'sqlite') return migrateSqlite(sqliteFile())
  await createPostgresIfMissing(env().DATABASE_URL)
  return migratePostgres(env().DATABASE_URL)
}
