import { mostCounted } from '../text/bounded-count'
import { db } from './client'
import { Prisma } from './generated/sqlite/client'

/**
 * How many rows a query finds, up to one more than `mostCounted`: what every page of the admin asks must not count ten thousand.
 * `rows` is all of the query behind its SELECT list: FROM … WHERE ….
 */
export async function countUpTo(rows: Prisma.Sql): Promise<number> {
  const [row] = await db().$queryRaw<{ total: bigint | number }[]>(
    Prisma.sql`SELECT COUNT(*) AS "total" FROM (SELECT 1 ${rows} LIMIT ${mostCounted + 1}) AS "counted"`,
  )
  return Number(row?.total ?? 0)
}
