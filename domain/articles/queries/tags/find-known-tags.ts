import { db } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { publishedArticles } from '../../policy'

/** Those of the slugs that are tags of a published essay. */
export async function findKnownTags(slugs: readonly string[]): Promise<Map<string, true>> {
  if (slugs.length === 0) return new Map()
  const rows = await db().$queryRaw<{ slug: string }[]>`
    SELECT t."slug" FROM "Tag" t WHERE t."slug" IN (${Prisma.join(slugs)}) AND EXISTS (
      SELECT 1 FROM "ArticleTag" l JOIN "Article" a ON a."id" = l."articleId"
      WHERE l."tagId" = t."id" AND a."status" = ${publishedArticles.status} AND a."deletedAt" IS NULL)`
  return new Map(rows.map(({ slug }) => [slug, true]))
}
