import { randomBytes } from 'node:crypto'
import { copyFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { countChange } from '../changes/changes'
import { closeDb } from '../db/client'
import { onPostgres } from '../db/migrations/migrate-postgres'
import { forgetEnv } from '../env/env'
import { emptyPostgres, emptySqlite } from './empty-tables'

/**
 * Gives the tests of this file a migrated database of their own, empty before each test. Call it once, at the top of
 * the file or of a describe; db() and write() then work on it. DATA_DIR is the file's own too.
 * `shared`: the tests only read, and find what their beforeAll has made.
 */
export function useTestDatabase({ shared = false } = {}): void {
  const { kind, folder, template } = inject('databases')
  const name = `copy_${randomBytes(6).toString('hex')}`
  const file = path.join(folder, `${name}.db`)
  const url = kind === 'sqlite' ? `file:${file}` : `${template}_${name}`

  beforeAll(async () => {
    if (kind === 'sqlite') copyFileSync(template, file)
    else await copyOnPostgres(template, url)
    process.env.DATABASE_URL = url
    process.env.DATA_DIR = path.join(folder, name)
    forgetEnv()
    await closeDb()
    countChange()
  })

  if (!shared) {
    beforeEach(async () => {
      await (kind === 'sqlite' ? emptySqlite(file) : emptyPostgres(url))
      // What was kept in memory of the last test's rows is none of this one's.
      countChange()
    })
  }

  afterAll(async () => {
    await closeDb()
    if (kind === 'postgresql') await onPostgres(template, `DROP DATABASE IF EXISTS "${databaseName(url)}" WITH (FORCE)`)
    for (const leftover of [file, `${file}-wal`, `${file}-shm`, path.join(folder, name)]) rmSync(leftover, { recursive: true, force: true })
  })
}

async function copyOnPostgres(template: string, url: string): Promise<void> {
  const name = databaseName(url)
  await onPostgres(template, `CREATE DATABASE "${name}" TEMPLATE "${databaseName(template)}"`)
  // Nobody pulls the plug on a test: its commits need not wait for the disk.
  await onPostgres(template, `ALTER DATABASE "${name}" SET synchronous_commit = off`)
}

function databaseName(url: string): string {
  return new URL(url).pathname.slice(1)
}
