import type { Actor } from '@/domain/accounts/types'
import { articleToCommentOn } from '@/domain/articles/queries/article-to-comment-on'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { isRootShown } from '../queries/thread-roots'
import { threadOf } from '../thread-of'
import type { WalkedReplies } from '../types'
import { commentRowColumns, publicComment } from '../visible-threads'
import { readCursor, writeCursor } from './cursor'
import type { Walk } from './read-walk'

/** The next replies of one thread, oldest first, each by itself: `parentId` says what it answers. A thread that readers cannot see is none. */
export async function walkReplies(
  _actor: Actor,
  { articleId, threadId }: { articleId: string; threadId: string },
  { cursor, limit }: Walk,
): Promise<WalkedReplies> {
  const { authorId } = await articleToCommentOn(articleId)
  if (!(await isRootShown(articleId, threadId))) throw new AppError('not-found', message('comments.noSuchComment'))
  const after = readCursor(cursor)
  const rows = await db().comment.findMany({
    where: {
      ...{ rootId: threadId, depth: { gt: 0 }, status: 'approved' },
      ...(after ? { OR: [{ createdAt: { gt: after.at } }, { createdAt: after.at, id: { gt: after.id } }] } : {}),
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: limit + 1,
    select: commentRowColumns,
  })
  const shown = rows.slice(0, limit)
  const thread = await threadOf({ authorId }, shown)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map((row) => publicComment(row, thread)),
    next: last ? writeCursor({ at: last.createdAt, id: last.id }) : null,
  }
}
