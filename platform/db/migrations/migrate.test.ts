import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { createPostgresIfMissing, migratePostgres, onPostgres } from './migrate-postgres'
import { migrateSqlite } from './migrate-sqlite'
import { MigrationError, migrationFolders } from './migration-files'

const { kind, template } = inject('databases')
const home = process.cwd()
let folder = ''
let postgresUrl = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'broadside-migrate-'))
  postgresUrl = `${template}_migrate_${path.basename(folder).slice(-6).toLowerCase()}`
  process.chdir(folder)
  addMigration('1_first', 'CREATE TABLE "Thing" ("id" TEXT PRIMARY KEY)')
})
afterEach(async () => {
  process.chdir(home)
  rmSync(folder, { recursive: true, force: true })
  if (kind === 'postgresql') await onPostgres(template, `DROP DATABASE IF EXISTS "${new URL(postgresUrl).pathname.slice(1)}" WITH (FORCE)`)
})

function addMigration(name: string, sql: string): void {
  const place = path.join(migrationFolders[kind], name)
  mkdirSync(place, { recursive: true })
  writeFileSync(path.join(place, 'migration.sql'), sql)
}

async function migrateHere(): Promise<string[]> {
  if (kind === 'sqlite') return migrateSqlite(path.join(folder, 'test.db'))
  await createPostgresIfMissing(postgresUrl)
  return migratePostgres(postgresUrl)
}

async function rewriteChecksum(checksum: string): Promise<void> {
  if (kind === 'sqlite') {
    const database = new Database(path.join(folder, 'test.db'))
    database.prepare('UPDATE "_prisma_migrations" SET checksum = ?').run(checksum)
    database.close()
    return
  }
  const client = new pg.Client({ connectionString: postgresUrl })
  await client.connect()
  await client.query('UPDATE "_prisma_migrations" SET checksum = $1', [checksum])
  await client.end()
}

async function tables(): Promise<string[]> {
  if (kind === 'sqlite') {
    const database = new Database(path.join(folder, 'test.db'))
    const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all() as string[]
    database.close()
    return names
  }
  const client = new pg.Client({ connectionString: postgresUrl })
  await client.connect()
  const { rows } = await client.query<{ name: string }>("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
  await client.end()
  return rows.map((row) => row.name)
}

describe('migrating', () => {
  it('applies each migration once, also where several servers start together and no database is there yet', async () => {
    addMigration('2_second', 'CREATE TABLE "Other" ("id" TEXT PRIMARY KEY)')
    const applied = await Promise.all([1, 2, 3, 4, 5, 6].map(migrateHere))
    expect(applied.flat()).toEqual(['1_first', '2_second'])
    expect(await migrateHere()).toEqual([])
    expect((await tables()).sort()).toEqual(['Other', 'Thing', '_prisma_migrations'])
  })

  it('applies what was added since', async () => {
    await migrateHere()
    addMigration('2_second', 'CREATE TABLE "Other" ("id" TEXT PRIMARY KEY)')
    expect(await migrateHere()).toEqual(['2_second'])
  })

  it('leaves nothing behind where a migration fails half-way', async () => {
    await migrateHere()
    addMigration('2_second', 'CREATE TABLE "Other" ("id" TEXT PRIMARY KEY); CREATE TABLE "Thing" ("id" TEXT)')
    await expect(migrateHere()).rejects.toThrow(/already exists/)
    expect(await tables()).not.toContain('Other')
    addMigration('2_second', 'CREATE TABLE "Other" ("id" TEXT PRIMARY KEY)')
    expect(await migrateHere()).toEqual(['2_second'])
  })

  it('refuses a database that a newer version has migrated', async () => {
    await migrateHere()
    rmSync(path.join(migrationFolders[kind], '1_first'), { recursive: true })
    await expect(migrateHere()).rejects.toThrow(MigrationError)
  })

  it('refuses a database whose past is not ours', async () => {
    await migrateHere()
    addMigration('1_first', 'CREATE TABLE "Thing" ("id" TEXT)')
    await expect(migrateHere()).rejects.toThrow(/another 1_first/)
    // What is asked first of whoever reads this must not cost them their essays.
    await expect(migrateHere()).rejects.not.toThrow(/reset/)
  })

  const script = 'CREATE TABLE "Thing" (\n  "id" TEXT PRIMARY KEY\n)\n'
  const crlf = script.replaceAll('\n', '\r\n')

  it.each([
    { made: 'LF', opened: 'CRLF', first: script, later: crlf },
    { made: 'CRLF', opened: 'LF', first: crlf, later: script },
    { made: 'CRLF', opened: 'CRLF', first: crlf, later: crlf },
  ])('opens with a checkout of $opened what a checkout of $made has made', async ({ first, later }) => {
    addMigration('1_first', first)
    await migrateHere()
    addMigration('1_first', later)
    addMigration('2_second', 'CREATE TABLE "Other" ("id" TEXT PRIMARY KEY)')
    expect(await migrateHere()).toEqual(['2_second'])
  })

  it('opens what an older Broadside has made from a checkout of CRLF, whose checksum is that of its bytes', async () => {
    addMigration('1_first', script)
    await migrateHere()
    await rewriteChecksum(createHash('sha256').update(crlf).digest('hex'))
    expect(await migrateHere()).toEqual([])
  })
})
