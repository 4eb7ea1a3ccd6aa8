import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bodyWithPictures, buildPublishedArticle, buildRevision } from '@/domain/articles/factory'
import { databaseKind, db } from '@/platform/db/client'
import { migrationFolders } from '@/platform/db/migrations/migration-files'
import { useTestDatabase } from '@/platform/testing/test-database'

useTestDatabase()

/** What the migration does with the revisions of an older database. */
function fillingSql(): string {
  const folder = migrationFolders[databaseKind()]
  const name = readdirSync(folder).find((name) => name.endsWith('_pictures_of_revisions')) ?? ''
  const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
  return sql.slice(sql.indexOf('INSERT INTO'))
}

const rows = () => db().revisionMedia.findMany({ orderBy: [{ revisionId: 'asc' }, { mediaId: 'asc' }] })

it('the revisions of an older database are known to show what publishing would have written down', async () => {
  const { id } = await buildPublishedArticle({ body: bodyWithPictures({ id: 'one' }, { id: 'two' }, { id: 'one' }) })
  await buildRevision(id, { body: bodyWithPictures({ id: 'two' }) })
  await buildPublishedArticle()
  const written = await rows()
  expect(written.map(({ mediaId }) => mediaId)).toEqual(['one', 'two', 'two'])
  await db().revisionMedia.deleteMany()
  await db().$executeRawUnsafe(fillingSql())
  expect(await rows()).toEqual(written)
})
