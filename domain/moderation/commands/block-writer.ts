import { asRole } from '@/domain/accounts/as-role'
import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { startBlock } from '../blocks/start-block'
import { subjectOf } from '../blocks/subject-of'
import type { BlockKind } from '../blocks/types'
import { canBlock } from '../policy'

interface BlockOfWriter {
  commentId: string
  kind: BlockKind
  reason: string
  days: number | null
}

/** Blocks the writer of a comment, or their name, address or network. What they wrote stays as it is. */
export async function blockWriter(actor: Actor, { commentId, kind, reason, days }: BlockOfWriter): Promise<{ id: string }> {
  return write(async (tx, unit) => {
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
    return startBlock(tx, unit, actor, { kind, ...subject, reason, days })
  })
}
