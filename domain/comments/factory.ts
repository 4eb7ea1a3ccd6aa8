import { buildPublishedArticle } from '@/domain/articles/factory'
import { db } from '@/platform/db/client'
import { newCommentId } from './new-comment-id'
import type { CommentStatus } from './types'

interface Overrides {
  articleId?: string
  /** The comment it answers: its article and its thread are taken over. */
  parent?: { id: string; articleId: string; rootId: string; depth: number }
  authorId?: string | null
  guestName?: string
  guestEmail?: string
  guestKey?: string
  source?: string
  status?: CommentStatus
  heldBy?: string
  heldReason?: string
  heldMatch?: string
  addressKey?: string
  createdAt?: Date
  editedAt?: Date
  likes?: number
  pinnedAt?: Date
  pickedAt?: Date
  deletedBy?: string
  decidedAt?: Date
  origin?: string
  remoteId?: string
  remoteUrl?: string
  writerUrl?: string
  formerId?: string
}

/** Stores a comment for a test, under a new published article unless one is given. */
export async function buildComment({ parent, articleId, ...overrides }: Overrides = {}) {
  const id = newCommentId()
  return db().comment.create({
    data: {
      id,
      articleId: parent?.articleId ?? articleId ?? (await buildPublishedArticle()).id,
      parentId: parent?.id ?? null,
      rootId: parent?.rootId ?? id,
      depth: parent ? parent.depth + 1 : 0,
      guestName: overrides.authorId ? '' : 'Tigran',
      source: 'Thank you for this.',
      status: 'approved',
      ...overrides,
    },
  })
}
