import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { emptyForGood } from '../own/empty-for-good'
import { requireSpeaksForElsewhere } from '../policy'
import { type RemoteDeletionInput, remoteDeletionSchema } from '../remote/schema'
import { commentTags } from '../tags'

/**
 * Its writer has deleted it elsewhere: it goes as if they had deleted it here, whatever a moderator had decided, and nobody can restore it.
 * Its name there stays, so that it cannot come again. One that never came, or has gone already, is no fault. True if it went now.
 */
export async function deleteRemoteComment(actor: Actor, input: RemoteDeletionInput): Promise<boolean> {
  requireSpeaksForElsewhere(actor)
  const { origin, remoteId } = parseInput(remoteDeletionSchema, input)
  return write(async (tx, unit) => {
    const row = await tx.comment.findUnique({
      where: { origin_remoteId: { origin, remoteId } },
      select: { id: true, status: true, articleId: true, deletedBy: true },
    })
    if (!row || row.deletedBy === 'writer') return false
    if (!(await emptyForGood(tx, row))) throw new AppError('conflict', message('errors.decidedElsewhere'))
    await recordAudit(tx, actor, 'comment.deleteRemote', { type: 'comment', id: row.id }, { from: row.status })
    if (row.status === 'approved') unit.changed(commentTags.thread(row.articleId), commentTags.counts)
    return true
  })
}
