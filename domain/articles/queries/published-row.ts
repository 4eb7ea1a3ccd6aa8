import { db } from '@/platform/db/client'
import { publishedArticles } from '../policy'
import type { PublishedRow } from './published-article'

interface Joined extends Omit<PublishedRow, 'author' | 'tags' | 'published'> {
  authorId: string
  authorName: string
  authorBio: string
  number: number
  title: string
  standfirst: string
  body: string
  language: string
  writtenOn: string
  dropCap: boolean
  wordCount: number
}

/** The published essay of this id. In SQL: every render of an essay begins with it, and Prisma's own query takes five times as long. */
export async function publishedRow(articleId: string): Promise<PublishedRow | null> {
  const [[joined], tags] = await Promise.all([
    db().$queryRaw<Joined[]>`
      SELECT a."id", a."slug", a."publishedAt", a."revisedAt", a."commentsOpen", a."commentWriters", a."closeAfterDays", a."slowMinutes", u."id" AS "authorId", u."name" AS "authorName", u."bio" AS "authorBio",
        r."number", r."title", r."standfirst", r."body", r."language", r."writtenOn", r."dropCap", r."wordCount"
      FROM "Article" a JOIN "Revision" r ON r."id" = a."publishedId" JOIN "User" u ON u."id" = a."authorId"
      WHERE a."id" = ${articleId} AND a."status" = ${publishedArticles.status} AND a."deletedAt" IS NULL`,
    db().$queryRaw<{ slug: string; name: string }[]>`
      SELECT t."slug", t."name" FROM "ArticleTag" p JOIN "Tag" t ON t."id" = p."tagId"
      WHERE p."articleId" = ${articleId} ORDER BY p."position" ASC`,
  ])
  if (!joined) return null
  const { id, slug, publishedAt, revisedAt, commentsOpen, commentWriters, closeAfterDays, slowMinutes, ...rest } = joined
  const { authorId, authorName, authorBio, ...published } = rest
  return {
    id,
    slug,
    publishedAt,
    revisedAt,
    commentsOpen,
    commentWriters,
    closeAfterDays,
    slowMinutes,
    author: { id: authorId, name: authorName, bio: authorBio },
    tags: tags.map((tag) => ({ tag })),
    published,
  }
}
