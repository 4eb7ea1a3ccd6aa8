import { publishedArticles } from '@/domain/articles/policy'
import { db } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'

/** Those of the pictures that an essay which readers may open has ever shown: whether it may be seen now, openPicture says. */
export async function findShownPictures(ids: readonly string[]): Promise<Map<string, true>> {
  if (ids.length === 0) return new Map()
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT DISTINCT s."mediaId" AS "id" FROM "RevisionMedia" s JOIN "Revision" r ON r."id" = s."revisionId" JOIN "Article" a ON a."id" = r."articleId"
    WHERE s."mediaId" IN (${Prisma.join(ids)}) AND a."status" = ${publishedArticles.status} AND a."deletedAt" IS NULL`
  return new Map(rows.map(({ id }) => [id, true]))
}
