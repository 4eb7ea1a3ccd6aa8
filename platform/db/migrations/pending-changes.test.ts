import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { derivePostgresSchema } from './derive-postgres-schema'
import { pendingChangesOnPostgres, pendingChangesOnSqlite, schemaFiles } from './pending-changes'
import { sqlToReach } from './schema-engine'

const { kind, template } = inject('databases')
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'broadside-drift-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the schema', () => {
  it('is what the migrations make', async () => {
    expect(await (kind === 'sqlite' ? pendingChangesOnSqlite() : pendingChangesOnPostgres(template))).toBe('')
  })

  it('is derived for PostgreSQL and not written by hand', () => {
    expect(readFileSync(schemaFiles.postgresql, 'utf8')).toBe(derivePostgresSchema(readFileSync(schemaFiles.sqlite, 'utf8')))
  })

  it.runIf(kind === 'sqlite')('betrays a column that no migration makes', async () => {
    const [schema, database] = [path.join(folder, 'schema.prisma'), path.join(folder, 'copy.db')]
    copyFileSync(template, database)
    writeFileSync(schema, readFileSync(schemaFiles.sqlite, 'utf8').replace('model Tag {', 'model Tag {\n  colour String?'))
    expect(await sqlToReach(schema, new PrismaBetterSqlite3({ url: database }))).toContain('ADD COLUMN "colour" TEXT')
  })
})
