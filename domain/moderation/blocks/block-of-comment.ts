import { asRole } from '@/domain/accounts/as-role'
import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import type { Tx } from '@/platform/db/client'
import type { UnitOfWork } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { canBlock } from '../policy'
import { startBlock } from './start-block'
import { type CommentWriter, subjectOf } from './subject-of'
import type { BlockKind } from './types'

export interface BlockOfComment {
  commentId: string
  kind: BlockKind
  reason: string
  days: number | null
}

/** Sets a block of whoever wrote this comment, or of their name, address or network. Answers its id and whom it found. */
export async function blockOfComment(
  tx: Tx,
  unit: UnitOfWork,
  actor: Actor,
  { commentId, kind, reason, days }: BlockOfComment,
): Promise<{ id: string; writer: CommentWriter }> {
  if (!canBlock(actor, null)) throw new AppError('forbidden', message('errors.blockForbidden'))
  const writer = await tx.comment.findUnique({
    where: { id: commentId },
    select: {
      ...{ authorId: true, guestKey: true, guestName: true, guestEmail: true, addressKey: true },
      author: { select: { name: true, email: true, role: true } },
    },
  })
  if (!writer) throw new AppError('not-found', message('comments.noSuchComment'))
  if (!canBlock(actor, writer.author && { role: asRole(writer.author.role) })) {
    throw new AppError('forbidden', message('errors.blockForbidden'))
  }
  const subject = subjectOf(kind, writer)
  if (!subject) throw new AppError('conflict', message('errors.nothingToBlock'))
  return { ...(await startBlock(tx, unit, actor, { kind, ...subject, reason, days })), writer }
}
