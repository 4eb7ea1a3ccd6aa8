import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { settingsKey } from '@/domain/settings/read-stored'
import { databaseKind, db } from '@/platform/db/client'
import { migrationFolders } from '@/platform/db/migrations/migration-files'
import { useTestDatabase } from '@/platform/testing/test-database'

useTestDatabase()

/** What the migration makes of a row that is stored; run twice, as a restored backup may. */
async function migrated(value: string): Promise<string> {
  await db().setting.create({ data: { key: settingsKey, value } })
  const folder = migrationFolders[databaseKind()]
  const name = readdirSync(folder).find((name) => name.endsWith('_text_of_the_tip_jar')) ?? ''
  const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
  await db().$executeRawUnsafe(sql)
  await db().$executeRawUnsafe(sql)
  return (await db().setting.findUniqueOrThrow({ where: { key: settingsKey } })).value
}

it('settings / migration: what the author says on the tip jar becomes its text, and nothing else changes', async () => {
  const words = 'If it was worth “a coffee”:\n\\ \'here\' is the "jar".'
  const others = { name: 'The Far Shore', moderation: { 'word-list': { words: ['ferry'] } } }
  const jar = { enabled: true, amounts: [3, 5], providers: [] }
  const value = JSON.stringify({ ...others, tipJar: { ...jar, words } })
  expect(JSON.parse(await migrated(value))).toEqual({ ...others, tipJar: { ...jar, text: words } })
})

it.each(['{"name":"The Far Shore"}', '{"tipJar":{"text":"A jar."}}', '{"tipJar":7}', '{"tipJar":{"words":"A jar."}', 'no JSON', ''])(
  'settings / migration: a row without such a jar stays as it is: %s',
  async (value) => {
    expect(await migrated(value)).toBe(value)
  },
)
