import { db } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/sqlite/client'
import { digestOf } from './announce/who-follows'
import { type FollowView, followKinds } from './types'

export const followColumns = {
  ...{ id: true, kind: true, digest: true, subjectId: true, createdAt: true },
  article: { select: { slug: true, status: true, deletedAt: true, published: { select: { title: true } } } },
} satisfies Prisma.FollowSelect

/** Names only what readers see: a comment that was taken away is followed without its name. */
export async function followViews(rows: Prisma.FollowGetPayload<{ select: typeof followColumns }>[]): Promise<FollowView[]> {
  const comments = await db().comment.findMany({
    where: { id: { in: rows.map(({ subjectId }) => subjectId) }, status: 'approved' },
    select: { id: true, guestName: true, author: { select: { name: true } } },
  })
  const names = new Map(comments.map(({ id, guestName, author }) => [id, author?.name ?? guestName]))
  return rows.map(({ article, subjectId, kind, digest, ...row }) => {
    const isRead = article !== null && article.status === 'published' && article.deletedAt === null
    const name = names.get(subjectId)
    return {
      ...row,
      kind: followKinds.find((known) => known === kind) ?? 'thread',
      digest: digestOf(digest),
      article: isRead ? { slug: article.slug, title: article.published?.title ?? '' } : null,
      comment: isRead && name !== undefined ? { id: subjectId, name } : null,
    }
  })
}
