import pg from 'pg'
import { createHistoryTable, historyRow, selectHistory } from './history-table'
import { listMigrations, pendingOf } from './migration-files'

// Any number will do, as long as every instance takes the same.
const lockNumber = 2_026_112_201

/** Applies what is pending, all of it or nothing, and returns its names. Whoever comes second waits and finds nothing to do. */
export async function migratePostgres(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, application_name: 'broadside-migrate' })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock($1)', [lockNumber])
    const applied = await applyPending(client)
    await client.query('COMMIT')
    return applied
  } finally {
    await client.end()
  }
}

async function applyPending(client: pg.Client): Promise<string[]> {
  await client.query(createHistoryTable.postgresql)
  const { rows } = await client.query<{ name: string; checksum: string }>(selectHistory)
  const pending = pendingOf(listMigrations('postgresql'), rows)
  for (const migration of pending) {
    await client.query(migration.sql)
    const { columns, values } = historyRow(migration)
    await client.query(`INSERT INTO "_prisma_migrations" (${columns}) VALUES ($1, $2, $3, now(), 1)`, values)
  }
  return pending.map((migration) => migration.name)
}

/** Makes the database if the server answers but has none of that name. Throws where the role may not. */
export async function createPostgresIfMissing(url: string): Promise<boolean> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  const probe = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await probe.connect()
    return false
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error
  } finally {
    await probe.end().catch(() => {})
  }
  try {
    await onPostgres(url, `CREATE DATABASE ${pg.escapeIdentifier(name)}`)
    return true
  } catch (error) {
    // Another instance has made it: before we asked (duplicate_database), or while we did (unique_violation in the list of databases).
    if (!['42P04', '23505'].includes(String((error as { code?: unknown }).code))) throw error
    return false
  }
}

/** Runs one statement on the same server's maintenance database. */
export async function onPostgres(url: string, statement: string): Promise<void> {
  const elsewhere = new URL(url)
  elsewhere.pathname = '/postgres'
  const client = new pg.Client({ connectionString: elsewhere.href, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
