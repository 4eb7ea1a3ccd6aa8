import { databaseKind, db } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'

/** A word of so many essays, or of all, says nothing of how near two of them are; it is not even counted to the end. */
const tooMany = 300

/** A published essay near to another. */
export interface NearArticle {
  id: string
  slug: string
  title: string
  standfirst: string
  language: string
  wordCount: number
}

// The telling words of the one essay, as rows: what the two databases say differently.
const ownTerms = {
  sqlite: Prisma.sql`SELECT value ->> 0 AS term, value ->> 1 AS weight FROM own, json_each(own."terms")`,
  postgresql: Prisma.sql`SELECT one ->> 0 AS term, (one ->> 1)::int AS weight FROM own, json_array_elements(own."terms"::json) AS one`,
}

/**
 * The essays that share the most telling words and tags with this one, nearest first. One question to the database, since every essay's
 * page asks it; the CROSS JOINs hold SQLite to this order, or it would begin with all essays.
 */
export async function nearArticles(articleId: string, wanted: number): Promise<NearArticle[]> {
  return db().$queryRaw<NearArticle[]>`
    WITH own AS MATERIALIZED (SELECT "place", "terms" FROM "SearchEntry" WHERE "articleId" = ${articleId}),
    total AS MATERIALIZED (SELECT count(*) AS essays FROM (SELECT 1 FROM "SearchEntry" LIMIT ${tooMany}) AS counted),
    mine AS MATERIALIZED (
      SELECT said.term, said.weight,
        (SELECT count(*) FROM (SELECT 1 FROM "SearchTerm" t WHERE t."term" = said.term LIMIT ${tooMany}) AS counted) AS essays
      FROM (${ownTerms[databaseKind()]}) AS said),
    near AS MATERIALIZED (
      SELECT other."place" AS place, sum(mine.weight * other."weight" * ln(CAST(total.essays AS REAL) / mine.essays)) AS score
      FROM mine CROSS JOIN total CROSS JOIN own CROSS JOIN "SearchTerm" other
      WHERE other."term" = mine.term AND mine.essays > 1 AND mine.essays < total.essays AND other."place" <> own."place"
      GROUP BY other."place" ORDER BY score DESC, place DESC LIMIT ${wanted})
    SELECT a."id", a."slug", r."title", r."standfirst", r."language", r."wordCount"
    FROM near CROSS JOIN "SearchEntry" e CROSS JOIN "Article" a CROSS JOIN "Revision" r
    WHERE e."place" = near.place AND a."id" = e."articleId" AND r."id" = a."publishedId" AND a."status" = 'published' AND a."deletedAt" IS NULL
    ORDER BY near.score DESC, near.place DESC`
}
