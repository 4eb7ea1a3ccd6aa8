import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { isAbove, requireModerates, writerOf } from '../policy'
import { settleReports } from '../reports/settle-reports'

/** Lets a reported comment stand as it is: its reports are answered. `changed` is false where none was open. */
export async function keepComment(actor: Actor, commentId: string): Promise<{ id: string; changed: boolean }> {
  return write(async (tx) => {
    const row = await tx.comment.findUnique({
      where: { id: commentId },
      select: { authorId: true, author: { select: { role: true, disabledAt: true } }, article: { select: { authorId: true } } },
    })
    requireModerates(actor, row ? { articleAuthorId: row.article.authorId } : undefined)
    if (!row) throw new AppError('not-found', message('comments.noSuchComment'))
    if (isAbove(actor, writerOf(row))) throw new AppError('forbidden', message('errors.writerAbove'))
    const settled = await settleReports(tx, commentId)
    if (settled > 0) await recordAudit(tx, actor, 'comment.keep', { type: 'comment', id: commentId }, { reports: settled })
    return { id: commentId, changed: settled > 0 }
  })
}
