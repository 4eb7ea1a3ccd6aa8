import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { type Message, message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { type CommentVerb, decidedFrom, isAbove, requireModerates, writerOf } from './policy'
import { settleReports } from './reports/settle-reports'
import { commentTags } from './tags'
import { teachFilter } from './teach-filter'
import { enqueueAppeared } from './tell-of-appeared'
import { type CommentDecision, type CommentStatus, commentStatuses } from './types'

interface Decision {
  verb: CommentVerb
  /** The state it leads to, for a comment that this rule had held ('' if none had). */
  leadsTo(heldBy: string): CommentStatus
  /** Told when the comment is in a state from which this decision does not lead. */
  refusal: Message
}

/**
 * Takes one decision about one comment. Deciding again what is so already changes nothing and is no error: two people at
 * the admin may press the same button.
 */
export async function decideComment(actor: Actor, commentId: string, decision: Decision): Promise<CommentDecision> {
  return write(async (tx, unit) => {
    const row = await tx.comment.findUnique({
      where: { id: commentId },
      select: {
        ...{ status: true, heldBy: true, deletedBy: true, articleId: true, authorId: true },
        author: { select: { role: true, disabledAt: true } },
        article: { select: { authorId: true } },
      },
    })
    requireModerates(actor, row ? { articleAuthorId: row.article.authorId } : undefined)
    if (!row) throw new AppError('not-found', message('comments.noSuchComment'))
    if (isAbove(actor, writerOf(row))) throw new AppError('forbidden', message('errors.writerAbove'))
    // Their word, their choice; and nothing is left to restore.
    if (row.deletedBy === 'writer') throw new AppError('conflict', message('errors.deletedByWriter'))
    const status = decision.leadsTo(row.heldBy)
    const answer = { id: commentId, articleId: row.articleId, status }
    if (row.status === status) return { ...answer, changed: false }
    const from: readonly CommentStatus[] = decidedFrom[decision.verb]
    const present = commentStatuses.find((known) => known === row.status)
    if (!present || !from.includes(present)) throw new AppError('conflict', decision.refusal)
    // The state is part of the condition: of two decisions at the same moment one counts, and the other is told.
    const { count } = await tx.comment.updateMany({
      where: { id: commentId, status: present },
      data: {
        status,
        decidedAt: now(),
        deletedBy: status === 'deleted' ? 'moderator' : '',
        ...(decision.verb === 'approve' ? { heldBy: '', heldReason: '', heldMatch: '' } : {}),
      },
    })
    if (count === 0) throw new AppError('conflict', message('errors.decidedElsewhere'))
    await settleReports(tx, commentId)
    await teachFilter(tx, [commentId])
    const heldBy = present === 'held' ? row.heldBy : ''
    const subject = { type: 'comment', id: commentId }
    await recordAudit(tx, actor, `comment.${decision.verb}`, subject, { from: present, to: status, heldBy })
    if (status === 'approved') await enqueueAppeared(tx, { commentIds: [commentId], again: decision.verb === 'restore' })
    unit.changed(commentTags.thread(row.articleId), commentTags.counts)
    return { ...answer, changed: true }
  })
}
