import { db } from '@/platform/db/client'
import { readingLists } from '../summaries'

/** Tags of published essays, each with the last change of any of its essays. Raw, because the client would read every essay of every tag. */
export async function listTagAddresses(): Promise<{ slug: string; changedAt: Date }[]> {
  readingLists()
  const rows = await db().$queryRaw<{ slug: string; changedAt: Date | string | number }[]>`
    SELECT t."slug", MAX(COALESCE(a."revisedAt", a."publishedAt")) AS "changedAt"
    FROM "Tag" t JOIN "ArticleTag" l ON l."tagId" = t."id" JOIN "Article" a ON a."id" = l."articleId"
    WHERE a."status" = 'published' AND a."deletedAt" IS NULL
    GROUP BY t."slug" ORDER BY t."slug"`
  return rows.map(({ slug, changedAt }) => ({ slug, changedAt: new Date(changedAt) }))
}
