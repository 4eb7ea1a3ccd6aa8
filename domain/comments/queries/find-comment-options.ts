import { listWriters } from '@/domain/accounts/queries/list-writers'
import type { Actor } from '@/domain/accounts/types'
import { publishedArticles } from '@/domain/articles/policy'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { db } from '@/platform/db/client'
import { isEditable } from '../own/edit-window'
import { isOwn, ownComments, personKeys } from '../person'
import { canPickComment, canPinThread } from '../policy'
import type { CommentOptions } from '../types'
import { commentRowColumns, publicComment } from '../visible-threads'

/**
 * A comment of this published article with what this visitor may do with it; null if they cannot see it: it is not approved, and not
 * their own that waits. Never for a document: it is one visitor's.
 */
export async function findCommentOptions(actor: Actor, articleId: string, commentId: string): Promise<CommentOptions | null> {
  const own = ownComments(actor)
  const row = await db().comment.findFirst({
    where: {
      id: commentId,
      articleId,
      article: publishedArticles,
      OR: [{ status: 'approved' }, ...(own ? [{ status: 'held', ...own }] : [])],
    },
    select: {
      ...commentRowColumns,
      guestKey: true,
      article: { select: { authorId: true } },
    },
  })
  if (!row) return null
  const { article, guestKey, ...shown } = row
  const waits = row.status === 'held'
  const mine = isOwn(actor, { authorId: row.authorId, guestKey })
  const under = { articleAuthorId: article.authorId }
  const keys = personKeys(actor)
  const [likes, root, writers, { thread }] = await Promise.all([
    keys.length === 0 ? 0 : db().commentLike.count({ where: { commentId, personKey: { in: keys } } }),
    db().comment.findUnique({ where: { id: row.rootId }, select: { pinnedAt: true } }),
    listWriters(),
    getSettings(),
  ])
  return {
    comment: { ...publicComment(shown, { ...article, writers }), ...(waits ? { waits } : {}) },
    own: mine,
    liked: likes > 0,
    isPinned: root?.pinnedAt != null,
    may: {
      like: !waits && !mine,
      report: !waits && !mine,
      edit: mine && isEditable(row.createdAt, thread.editMinutes),
      delete: mine,
      pin: !waits && canPinThread(actor, under),
      pick: !waits && canPickComment(actor, under),
    },
  }
}
