import path from 'node:path'
import Database from 'better-sqlite3'
import { expect, inject, it } from 'vitest'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { closeDb } from '@/platform/db/client'
import { sqliteFile } from '@/platform/db/database-kind'
import { env } from '@/platform/env/env'
import { useTestDatabase } from '@/platform/testing/test-database'
import { searchArticles } from '../queries/search-articles'

useTestDatabase()

it.runIf(inject('databases').kind === 'sqlite')('a backup made while the publication runs finds what the publication finds', async () => {
  await buildPublishedArticle({ title: 'Kelp' })
  await buildPublishedArticle({ title: 'Granite' })
  const copy = path.join(inject('databases').folder, 'backup.db')
  const source = new Database(sqliteFile(), { fileMustExist: true })
  await source.backup(copy)
  source.close()
  const restored = new Database(copy)
  expect(restored.pragma('integrity_check', { simple: true })).toBe('ok')
  restored.close()

  const own = env().DATABASE_URL
  try {
    await closeDb()
    env().DATABASE_URL = `file:${copy}`
    expect(await searchArticles('kelp')).toMatchObject({ total: 1, hits: [{ slug: 'kelp' }] })
  } finally {
    await closeDb()
    env().DATABASE_URL = own
  }
})
