import { publishedArticles } from '@/domain/articles/policy'
import { db } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'

/** Those of the slugs that are series with a published part. */
export async function findKnownSeries(slugs: readonly string[]): Promise<Map<string, true>> {
  if (slugs.length === 0) return new Map()
  const rows = await db().$queryRaw<{ slug: string }[]>`
    SELECT s."slug" FROM "Series" s WHERE s."slug" IN (${Prisma.join(slugs)}) AND EXISTS (
      SELECT 1 FROM "SeriesPart" p JOIN "Article" a ON a."id" = p."articleId"
      WHERE p."seriesId" = s."id" AND a."status" = ${publishedArticles.status} AND a."deletedAt" IS NULL)`
  return new Map(rows.map(({ slug }) => [slug, true]))
}
