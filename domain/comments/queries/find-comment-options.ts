import type { Actor } from '@/domain/accounts/types'
import { publishedArticles } from '@/domain/articles/policy'
import { reasonToSay } from '@/domain/moderation/held-because'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { db } from '@/platform/db/client'
import { isEditable } from '../own/edit-window'
import { isOwn, ownComments, personKeys } from '../person'
import { canModerateComment, canPickComment, canPinThread, commentPermissions, moderatedEssays, writerOf } from '../policy'
import { threadOf } from '../thread-of'
import { asStatus, type CommentModeration, type CommentOptions } from '../types'
import { commentRowColumns, publicComment } from '../visible-threads'

/**
 * A comment of this published article with what this visitor may do with it; null if they cannot see it: it is not approved, not
 * their own that waits, and not theirs to moderate. Never for a document: it is one visitor's.
 */
export async function findCommentOptions(actor: Actor, articleId: string, commentId: string): Promise<CommentOptions | null> {
  const own = ownComments(actor)
  const essays = moderatedEssays(actor)
  const moderated =
    essays === 'none' ? [] : [{ deletedBy: { not: 'writer' }, article: essays === 'all' ? {} : { authorId: essays.ofAuthor } }]
  const row = await db().comment.findFirst({
    where: {
      id: commentId,
      articleId,
      article: publishedArticles,
      OR: [{ status: 'approved' }, ...(own ? [{ status: 'held', ...own }] : []), ...moderated],
    },
    select: {
      ...commentRowColumns,
      ...{ guestKey: true, heldBy: true, heldReason: true, deletedBy: true },
      author: { select: { name: true, role: true, disabledAt: true } },
      article: { select: { authorId: true } },
    },
  })
  if (!row) return null
  const { article, guestKey, heldBy, heldReason, deletedBy, author, ...shown } = row
  const isShown = row.status === 'approved'
  const isOpen = isShown || row.status === 'held'
  const mine = isOwn(actor, { authorId: row.authorId, guestKey })
  const under = { articleAuthorId: article.authorId }
  const keys = personKeys(actor)
  const moderation = (): CommentModeration => {
    const status = asStatus(row.status)
    const writer = writerOf({ authorId: row.authorId, author })
    const may = commentPermissions(actor, { ...under, status, writer, deletedByWriter: deletedBy === 'writer' })
    return { status, heldBecause: status === 'held' && heldBy !== '' ? reasonToSay(heldBy, heldReason) : '', may }
  }
  const [likes, root, shownBy, { thread }] = await Promise.all([
    keys.length === 0 ? 0 : db().commentLike.count({ where: { commentId, personKey: { in: keys } } }),
    db().comment.findUnique({ where: { id: row.rootId }, select: { pinnedAt: true } }),
    threadOf(article, [row]),
    getSettings(),
  ])
  return {
    comment: {
      ...publicComment({ ...shown, author }, shownBy),
      ...(row.status === 'held' && mine ? { waits: true } : {}),
    },
    own: mine,
    liked: likes > 0,
    isPinned: root?.pinnedAt != null,
    may: {
      like: isShown && !mine,
      report: isShown && !mine,
      edit: mine && isOpen && isEditable(row.createdAt, thread.editMinutes),
      delete: mine && isOpen,
      pin: isShown && canPinThread(actor, under),
      pick: isShown && canPickComment(actor, under),
    },
    moderation: canModerateComment(actor, under) ? moderation() : null,
  }
}
