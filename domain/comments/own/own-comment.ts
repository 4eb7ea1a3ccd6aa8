import type { Actor } from '@/domain/accounts/types'
import { publishedArticles } from '@/domain/articles/policy'
import { threadRuleColumns } from '@/domain/articles/thread-rules'
import { db, type Tx } from '@/platform/db/client'
import { ownComments } from '../person'
import { commentRowColumns } from '../visible-threads'

/**
 * The comment of this id, if this visitor wrote it and it stands or waits. What a moderator took away, what is somebody else's
 * and what never was are the same: null.
 */
export async function ownComment(actor: Actor, id: string, client: Tx | ReturnType<typeof db> = db()) {
  const own = ownComments(actor)
  if (!own) return null
  return client.comment.findFirst({
    where: { ...own, id, status: { in: ['approved', 'held'] }, article: publishedArticles },
    select: {
      ...commentRowColumns,
      guestEmail: true,
      guestKey: true,
      heldBy: true,
      heldReason: true,
      heldMatch: true,
      article: {
        select: {
          ...{ id: true, slug: true, authorId: true, publishedAt: true, ...threadRuleColumns },
          published: { select: { title: true } },
        },
      },
    },
  })
}

export type OwnComment = NonNullable<Awaited<ReturnType<typeof ownComment>>>
