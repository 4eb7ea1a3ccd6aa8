import { databaseKind } from '@/platform/db/client'
import { write } from '@/platform/db/write'

/** Forgets everything that the index knows, so that it is made anew: for one that is damaged. */
export async function emptyIndex(): Promise<void> {
  await write(async (tx) => {
    await tx.searchEntry.deleteMany({})
    await tx.searchTerm.deleteMany({})
    if (databaseKind() === 'sqlite') await tx.$executeRaw`INSERT INTO "SearchIndex" ("SearchIndex") VALUES ('delete-all')`
    else await tx.$executeRaw`DELETE FROM "SearchIndex"`
  })
}
