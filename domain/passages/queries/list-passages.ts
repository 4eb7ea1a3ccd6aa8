import type { Actor } from '@/domain/accounts/types'
import { publishedArticles } from '@/domain/articles/policy'
import { articleTags } from '@/domain/articles/tags'
import { commentTags } from '@/domain/comments/tags'
import { documentFromJson } from '@/domain/document/document'
import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { passageText } from '../passage-text'
import type { PassageMark } from '../types'

/** More marks than this are no help in an essay: the passages that most comments are about are shown. */
export const mostMarks = 200

interface Counted {
  start: number
  end: number
  rootId: string
  count: bigint | number
}

/**
 * The passages of a published essay that readers wrote about, in the order of the text; equal passages are one. Only what everybody may
 * see is counted: approved comments, and nothing of private notes.
 */
export async function listPassages(_actor: Actor, articleId: string): Promise<PassageMark[]> {
  reading(commentTags.thread(articleId), articleTags.one(articleId))
  const article = await db().article.findFirst({ where: { id: articleId, ...publishedArticles }, select: { publishedId: true } })
  if (!article?.publishedId) return []
  const counted = await db().$queryRaw<Counted[]>`
    SELECT p."currentStart" AS "start", p."currentEnd" AS "end", c."rootId", COUNT(*) AS "count"
    FROM "Passage" p JOIN "Comment" c ON c."id" = p."commentId"
    WHERE p."articleId" = ${articleId} AND p."anchoredIn" = ${article.publishedId} AND p."currentStart" IS NOT NULL AND c."status" = 'approved'
    GROUP BY p."currentStart", p."currentEnd", c."rootId" ORDER BY MIN(c."createdAt"), c."rootId"`
  if (counted.length === 0) return []
  const { body } = await db().revision.findUniqueOrThrow({ where: { id: article.publishedId }, select: { body: true } })
  return marksOf(counted, passageText(documentFromJson(body)))
}

function marksOf(counted: readonly Counted[], text: string): PassageMark[] {
  const marks = new Map<string, PassageMark>()
  for (const { start, end, rootId, count } of counted) {
    const mark = marks.get(`${start}-${end}`) ?? { start, end, quote: text.slice(start, end), count: 0, rootIds: [] }
    marks.set(`${start}-${end}`, { ...mark, count: mark.count + Number(count), rootIds: [...mark.rootIds, rootId] })
  }
  return [...marks.values()]
    .sort((one, other) => other.count - one.count || one.start - other.start)
    .slice(0, mostMarks)
    .sort((one, other) => one.start - other.start || other.end - one.end)
}
