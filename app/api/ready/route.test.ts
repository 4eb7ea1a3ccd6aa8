import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, inject, it, vi } from 'vitest'
import { closeDb, db } from '@/platform/db/client'
import { sqliteFile } from '@/platform/db/database-kind'
import { write } from '@/platform/db/write'
import { env, forgetEnv } from '@/platform/env/env'
import { logInto } from '@/platform/log/logger'
import { useTestDatabase } from '@/platform/testing/test-database'
import { GET } from './route'

useTestDatabase()

async function answer() {
  const response = await GET()
  return { status: response.status, body: await response.json() }
}

describe('/api/ready', () => {
  it('is ready with a migrated database and a writable data folder', async () => {
    expect(await answer()).toEqual({
      status: 200,
      body: { status: 'ready', database: 'ok', migrations: 'ok', writes: 'ok', storage: 'ok' },
    })
  })

  it('is not ready while a migration is missing, and says no more than which check failed', async () => {
    const rows = await db().$queryRawUnsafe<object[]>('SELECT * FROM "_prisma_migrations"')
    expect(rows.length).toBeGreaterThan(0)
    await db().$executeRawUnsafe('UPDATE "_prisma_migrations" SET "rolled_back_at" = CURRENT_TIMESTAMP')
    expect(await answer()).toEqual({
      status: 503,
      body: { status: 'not ready', database: 'ok', migrations: 'failed', writes: 'ok', storage: 'ok' },
    })
    await db().$executeRawUnsafe('UPDATE "_prisma_migrations" SET "rolled_back_at" = NULL')
  })

  it('is not ready while the database does not answer, and says nothing of where it is or how one gets in', async () => {
    vi.stubEnv('DATABASE_URL', 'postgresql://keeper:hush-hush@127.0.0.1:1/letters')
    forgetEnv()
    await closeDb()
    try {
      const failed = { status: 'not ready', database: 'failed', migrations: 'failed', writes: 'failed', storage: 'ok' }
      expect(await answer()).toEqual({ status: 503, body: failed })
    } finally {
      await closeDb()
      vi.unstubAllEnvs()
      forgetEnv()
    }
    expect((await answer()).status).toBe(200)
  })

  it.runIf(inject('databases').kind === 'sqlite')('is not ready from the first commit that failed until one succeeds', async () => {
    await answer()
    const other = new Database(sqliteFile(), { timeout: 0 })
    try {
      other.exec('BEGIN EXCLUSIVE')
      await expect(write((tx) => tx.setting.create({ data: { key: 'a', value: 'b' } }))).rejects.toMatchObject({ code: 'unavailable' })
      expect(await answer()).toMatchObject({ status: 503, body: { status: 'not ready', database: 'ok', writes: 'failed' } })
      other.exec('COMMIT')
      expect(await answer()).toMatchObject({ status: 200, body: { status: 'ready', writes: 'ok' } })
    } finally {
      other.close()
    }
  })

  it('is not ready while the data folder cannot be written', async () => {
    const folder = path.resolve(env().DATA_DIR)
    rmSync(folder, { recursive: true, force: true })
    writeFileSync(folder, '')
    expect((await answer()).body).toMatchObject({ status: 'not ready', storage: 'failed' })
    rmSync(folder)
  })

  it('is kept by nobody, says when to ask again while it is not ready, and leaves the reason in the log', async () => {
    const headers = async () => {
      const answered = (await GET()).headers
      return [answered.get('cache-control'), answered.get('retry-after')]
    }
    expect(await headers()).toEqual(['no-store', null])
    const folder = path.resolve(env().DATA_DIR)
    rmSync(folder, { recursive: true, force: true })
    writeFileSync(folder, '')
    const lines: Record<string, unknown>[] = []
    logInto({ write: (line) => void lines.push(JSON.parse(line)) })
    try {
      expect(await headers()).toEqual(['no-store', '5'])
    } finally {
      logInto(undefined)
      rmSync(folder)
    }
    expect(lines).toEqual([
      expect.objectContaining({ level: 'warn', category: 'front', check: 'storage', message: 'not ready', error: expect.any(Object) }),
    ])
  })
})
