import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import type { DatabaseKind } from '../db/database-kind'
import { createPostgresIfMissing, migratePostgres, onPostgres } from '../db/migrations/migrate-postgres'
import { migrateSqlite } from '../db/migrations/migrate-sqlite'
import { makeTestFolder, setTestEnvironment } from './test-environment'

/** What one run of the tests has prepared: a migrated template, and where copies of it go. */
export interface PreparedDatabases {
  kind: DatabaseKind
  folder: string
  /** SQLite: a file. PostgreSQL: the address of a database. */
  template: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    databases: PreparedDatabases
  }
}

/** Once a run: migrates one template database, which every test file copies. TEST_DATABASE=postgresql runs them all there. */
export default async function prepareDatabases(project: TestProject): Promise<() => Promise<void>> {
  const folder = makeTestFolder()
  setTestEnvironment(folder.path)
  const kind: DatabaseKind = process.env.TEST_DATABASE === 'postgresql' ? 'postgresql' : 'sqlite'
  const template = kind === 'sqlite' ? path.join(folder.path, 'template.db') : postgresTemplate()
  if (kind === 'sqlite') await migrateSqlite(template)
  else {
    await createPostgresIfMissing(template)
    await migratePostgres(template)
  }
  project.provide('databases', { kind, folder: folder.path, template })
  return async () => {
    if (kind === 'postgresql') await onPostgres(template, `DROP DATABASE IF EXISTS "${new URL(template).pathname.slice(1)}" WITH (FORCE)`)
    folder.remove()
  }
}

// A name of its own, so that two runs on one server do not meet.
function postgresTemplate(): string {
  const url = new URL(process.env.TEST_DATABASE_URL ?? 'postgresql://postgres@127.0.0.1:5432/postgres')
  url.pathname = `/broadside_test_${process.pid}_${randomBytes(4).toString('hex')}`
  return url.href
}
