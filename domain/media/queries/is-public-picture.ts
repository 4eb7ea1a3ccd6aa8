import { publishedArticles } from '@/domain/articles/policy'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { db } from '@/platform/db/client'

/**
 * Whether an essay that readers may open shows this picture: as it is now, or, where the publication shows its past, in a revision that was
 * not hidden. In SQL: every request for a picture asks.
 */
export async function isPublicPicture(id: string): Promise<boolean> {
  // A card's: another site's own picture, read only once an essay with it was published.
  if (id.startsWith('card-')) return true
  const [shown] = await db().$queryRaw<{ isCurrent: number | bigint }[]>`
    SELECT CASE WHEN r."id" = a."publishedId" THEN 1 ELSE 0 END AS "isCurrent"
    FROM "RevisionMedia" s JOIN "Media" m ON m."id" = s."mediaId" JOIN "Revision" r ON r."id" = s."revisionId"
      JOIN "Article" a ON a."id" = r."articleId"
    WHERE s."mediaId" = ${id} AND m."deletedAt" IS NULL AND a."status" = ${publishedArticles.status} AND a."deletedAt" IS NULL
      AND (r."id" = a."publishedId" OR r."hiddenAt" IS NULL)
    ORDER BY "isCurrent" DESC LIMIT 1`
  if (!shown) return false
  return Number(shown.isCurrent) === 1 || (await getSettings()).showHistory
}
