import { publishedArticles } from '@/domain/articles/policy'
import { personKey } from '@/domain/comments/person'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { newsDays } from '../limits'
import type { FollowKind } from '../types'

/** A comment that readers see now, and whom it may concern. */
export interface News {
  commentId: string
  createdAt: Date
  /** Whoever wrote it, under every name by which follows know them: an account, and the browser that it wrote from. */
  personKeys: readonly string[]
  /** The account's own address; undefined for guests, who may have typed anybody's. */
  address: string | undefined
  /** Of what one follows who is to hear of it. */
  subjects: ReadonlyMap<FollowKind, string>
}

/** The comment as it is now; null if nobody sees it any more, or it is long past. */
export async function newsOf(commentId: string, writtenBy: readonly string[] = []): Promise<News | null> {
  const row = await db().comment.findFirst({
    where: {
      id: commentId,
      status: 'approved',
      article: publishedArticles,
      createdAt: { gt: new Date(now().getTime() - newsDays * 86_400_000) },
    },
    select: {
      ...{ createdAt: true, authorId: true, guestKey: true, articleId: true, rootId: true, parentId: true },
      author: { select: { email: true, emailVerifiedAt: true } },
      article: { select: { authorId: true } },
      parent: { select: { authorId: true } },
    },
  })
  if (!row) return null
  const subjects = new Map<FollowKind, string>([
    ['thread', row.rootId],
    ['essay', row.articleId],
    ['essays', row.article.authorId],
  ])
  if (row.parentId) subjects.set('replies', row.parentId)
  if (row.parent?.authorId) subjects.set('own-replies', row.parent.authorId)
  return {
    commentId,
    createdAt: row.createdAt,
    personKeys: [personKey(row), ...writtenBy],
    address: row.author?.emailVerifiedAt ? (row.author.email ?? undefined) : undefined,
    subjects,
  }
}
