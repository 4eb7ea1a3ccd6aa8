import { db } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { publishedArticles } from '../policy'

/** Of those of the slugs under which readers find an essay: the slug that it has now. In SQL, and many at once: whatever is asked for comes by here. */
export async function findCurrentSlugs(slugs: readonly string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map()
  const rows = await db().$queryRaw<{ asked: string; slug: string }[]>`
    SELECT s."slug" AS "asked", a."slug" FROM "ArticleSlug" s JOIN "Article" a ON a."id" = s."articleId"
    WHERE s."slug" IN (${Prisma.join(slugs)}) AND a."status" = ${publishedArticles.status} AND a."deletedAt" IS NULL`
  return new Map(rows.map(({ asked, slug }) => [asked, slug]))
}
