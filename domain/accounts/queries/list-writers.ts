import { db, type Tx } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { asRole } from '../as-role'
import { accountTags } from '../tags'
import type { Writer } from '../types'

/**
 * Those whose name means something here: who has a role, and who has written an essay. In SQL: every thread and every guest's
 * comment asks.
 */
export async function listWriters(client: Pick<Tx, '$queryRaw'> = db()): Promise<Writer[]> {
  reading(accountTags.writers)
  const rows = await client.$queryRaw<{ id: string; name: string; role: string; isDisabled: boolean | number | bigint }[]>`
    SELECT u."id", u."name", u."role", u."disabledAt" IS NOT NULL AS "isDisabled" FROM "User" u
    WHERE u."role" IN ('moderator', 'author', 'editor', 'owner') OR u."id" IN (SELECT "authorId" FROM "Article")`
  return rows.map(({ role, isDisabled, ...writer }) => ({ ...writer, role: isDisabled ? 'reader' : asRole(role) }))
}
