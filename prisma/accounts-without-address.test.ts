import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { createPostgresIfMissing, migratePostgres, onPostgres } from '@/platform/db/migrations/migrate-postgres'
import { migrateSqlite } from '@/platform/db/migrations/migrate-sqlite'
import { listMigrations, migrationFolders } from '@/platform/db/migrations/migration-files'

const { kind, template } = inject('databases')
const home = process.cwd()
let folder = ''
let url = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'broadside-passkeys-'))
  url = kind === 'sqlite' ? path.join(folder, 'test.db') : `${template}_passkeys_${path.basename(folder).slice(-6).toLowerCase()}`
})
afterEach(async () => {
  process.chdir(home)
  rmSync(folder, { recursive: true, force: true })
  if (kind === 'postgresql') await onPostgres(template, `DROP DATABASE IF EXISTS "${new URL(url).pathname.slice(1)}" WITH (FORCE)`)
})

async function migrateHere(): Promise<string[]> {
  if (kind === 'sqlite') return migrateSqlite(url)
  await createPostgresIfMissing(url)
  return migratePostgres(url)
}

async function run<Row>(sql: string): Promise<Row[]> {
  if (kind === 'sqlite') {
    const database = new Database(url)
    database.pragma('foreign_keys = ON')
    try {
      const statement = database.prepare(sql)
      if (statement.reader) return statement.all() as Row[]
      statement.run()
      return []
    } finally {
      database.close()
    }
  }
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows as Row[]
  } finally {
    await client.end()
  }
}

const at = `'2026-11-01 12:00:00.000'`
/** A person and a row in every table that names one. */
const populated = [
  `INSERT INTO "User" ("id", "name", "email", "passwordHash", "role", "bio", "updatedAt") VALUES ('ada', 'Ada', 'ada@example.org', 'hash', 'owner', 'Writes.', ${at})`,
  `INSERT INTO "Account" ("id", "userId", "provider", "providerAccountId", "type") VALUES ('a1', 'ada', 'github', '7', 'oauth')`,
  `INSERT INTO "Session" ("id", "tokenHash", "userId", "method", "expiresAt") VALUES ('s1', 'hash', 'ada', 'password', ${at})`,
  `INSERT INTO "OneTimeLink" ("id", "tokenHash", "kind", "email", "expiresAt") VALUES ('l1', 'hash', 'sign-in', 'ada@example.org', ${at})`,
  `INSERT INTO "Article" ("id", "slug", "authorId", "title", "body") VALUES ('e1', 'on-bread', 'ada', 'On bread', '{}')`,
  `INSERT INTO "Revision" ("id", "articleId", "number", "title", "standfirst", "body", "language", "writtenOn", "dropCap", "wordCount", "byId") VALUES ('r1', 'e1', 1, 'On bread', '', '{}', '', '', true, 2, 'ada')`,
  `INSERT INTO "Snapshot" ("id", "articleId", "title", "standfirst", "body", "language", "writtenOn", "dropCap", "tagNames", "byId") VALUES ('n1', 'e1', '', '', '{}', '', '', true, '[]', 'ada')`,
  `INSERT INTO "Media" ("id", "sha256", "name", "mimeType", "width", "height", "byteSize", "variants", "uploadedById") VALUES ('m1', 'hash', 'a.png', 'image/png', 1, 1, 1, '[]', 'ada')`,
  `INSERT INTO "Comment" ("id", "articleId", "rootId", "authorId", "source", "status") VALUES ('c1', 'e1', 'c1', 'ada', 'Thank you.', 'approved')`,
  `INSERT INTO "PrivateNote" ("id", "articleId", "kind", "authorId") VALUES ('p1', 'e1', 'typo', 'ada')`,
]
const referring = {
  Account: 'userId',
  Session: 'userId',
  Article: 'authorId',
  Revision: 'byId',
  Snapshot: 'byId',
  Media: 'uploadedById',
  PrivateNote: 'authorId',
  Comment: 'authorId',
}

it('a populated publication gets accounts without an address, and loses nothing that names a person', async () => {
  // An older Broadside: all migrations until this one.
  cpSync(path.join(home, migrationFolders[kind]), path.join(folder, migrationFolders[kind]), { recursive: true })
  const later = listMigrations(kind).map(({ name }) => name)
  const own = later.findIndex((name) => name.endsWith('_passkeys'))
  for (const name of later.slice(own)) rmSync(path.join(folder, migrationFolders[kind], name), { recursive: true })
  process.chdir(folder)
  await migrateHere()
  for (const sql of populated) await run(sql)
  const person = () => run<object>(`SELECT "id", "name", "email", "passwordHash", "role", "bio" FROM "User" WHERE "id" = 'ada'`)
  const before = await person()

  process.chdir(home)
  expect(await migrateHere()).toEqual(later.slice(own))

  expect(await person()).toEqual(before)
  for (const [table, column] of Object.entries(referring)) {
    expect(await run(`SELECT "${column}" AS who FROM "${table}"`), table).toEqual([{ who: 'ada' }])
    // The reference holds as before: it still leads to the table of people, and to nobody else.
    await expect(run(`UPDATE "${table}" SET "${column}" = 'nobody'`), table).rejects.toThrow(/foreign key/i)
  }
  expect(await run(`SELECT "email", "userId" FROM "OneTimeLink"`)).toEqual([{ email: 'ada@example.org', userId: '' }])
  for (const id of ['sona', 'margit']) await run(`INSERT INTO "User" ("id", "name", "updatedAt") VALUES ('${id}', 'Sona', ${at})`)
  await expect(run(`INSERT INTO "User" ("id", "name", "email", "updatedAt") VALUES ('x', 'X', 'ada@example.org', ${at})`)).rejects.toThrow(
    /unique/i,
  )
  await run(
    `INSERT INTO "Passkey" ("id", "userId", "publicKey", "counter", "deviceType", "backedUp", "aaguid") VALUES ('p1', 'sona', '', 0, '', true, '')`,
  )
  await run(`DELETE FROM "User" WHERE "id" = 'sona'`)
  expect(await run(`SELECT "id" FROM "Passkey"`)).toEqual([])
})
