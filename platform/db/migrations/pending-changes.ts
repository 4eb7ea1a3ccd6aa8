import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { DatabaseKind } from '../database-kind'
import { migratePostgres, onPostgres } from './migrate-postgres'
import { migrateSqlite } from './migrate-sqlite'
import { sqlToReach } from './schema-engine'

export const schemaFiles: Record<DatabaseKind, string> = { sqlite: 'prisma/schema.prisma', postgresql: 'prisma/postgres/schema.prisma' }

/** What SQLite's migrations lack of what the schema says, as SQL. Asks a database made for the question. */
export async function pendingChangesOnSqlite(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'broadside-shadow-'))
  try {
    const file = path.join(folder, 'shadow.db')
    await migrateSqlite(file)
    return await sqlToReach(schemaFiles.sqlite, new PrismaBetterSqlite3({ url: file }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What PostgreSQL's migrations lack of what the schema says, as SQL. `url` names a server on which databases may be made. */
export async function pendingChangesOnPostgres(url: string): Promise<string> {
  const name = `broadside_shadow_${randomUUID().replaceAll('-', '')}`
  const shadow = new URL(url)
  shadow.pathname = `/${name}`
  await onPostgres(url, `CREATE DATABASE ${name}`)
  const pool = new CatalogPool({ connectionString: shadow.href })
  try {
    await migratePostgres(shadow.href)
    return await sqlToReach(schemaFiles.postgresql, new PrismaPg(pool))
  } finally {
    await pool.end()
    await onPostgres(url, `DROP DATABASE ${name} WITH (FORCE)`)
  }
}

const oid = { char: 18, text: 25 }

// The engine reads "char" columns of PostgreSQL's catalog, a type that Prisma's adapter does not know: they are text to both.
class CatalogPool extends pg.Pool {
  override query = (async (...args: Parameters<pg.Pool['query']>) => {
    const result = (await super.query(...(args as unknown as [string]))) as pg.QueryResult
    for (const field of result.fields) if (field.dataTypeID === oid.char) field.dataTypeID = oid.text
    return result
  }) as unknown as pg.Pool['query']
}
