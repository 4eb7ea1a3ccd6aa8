import { canEnterAdmin } from '@/domain/accounts/policy'
import { listWriters } from '@/domain/accounts/queries/list-writers'
import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { type UnitOfWork, write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { addressKey, withinRate } from '@/platform/limits/rate-limit'
import { commentToActOn, type ShownComment } from '../comment-to-act-on'
import { reportsByAddress } from '../limits'
import { isOwn, personKey, personKeys, personOf } from '../person'
import type { ReportReason } from '../reports/report-reasons'
import { commentTags } from '../tags'
import { enqueueHeldNotice } from '../tell-of-held'
import type { ReportedComment } from '../types'

interface Report {
  reason: ReportReason
  /** In the reader's own words; may be empty. */
  text: string
}

/**
 * Tells the moderators of a comment. Once a person, and once a day from one address, or three new cookies could take any comment away: the
 * second time is answered as the first and changes nothing. Enough of them hold the comment until a moderator has looked.
 */
export async function reportComment(actor: Actor, commentId: string, report: Report): Promise<ReportedComment> {
  if (actor.kind === 'system') throw new AppError('forbidden', message('errors.commentByPerson'))
  const [comment, { thread }] = await Promise.all([commentToActOn(commentId), getSettings()])
  if (isOwn(actor, comment)) throw new AppError('forbidden', message('comments.reportOwn'))
  const person = personOf(actor)
  const answer = {
    id: comment.id,
    article: { slug: comment.article.slug },
    ...(person.guestToken ? { guestToken: person.guestToken } : {}),
  }
  const isStaff = canEnterAdmin(actor)
  if (!isStaff && !(await withinRate(reportsByAddress, `${commentId}:${addressKey(actor.address)}`))) return answer
  // Those who would have to look at it are not held by the number of those who would rather not read them.
  const mayHold = thread.reportsToHold > 0 && !(await isByStaff(comment))
  await write(async (tx, unit) => {
    const known = await tx.commentReport.count({ where: { commentId, personKey: { in: personKeys(actor) } } })
    if (known > 0) return
    // First, and only while it stands: whoever takes it away meanwhile holds its row, and has settled what was reported.
    const standing = await tx.comment.updateMany({ where: { id: commentId, status: 'approved' }, data: { reports: { increment: 1 } } })
    if (standing.count === 0) return
    const count = await tx.$executeRaw`
      INSERT INTO "CommentReport" ("commentId", "personKey", "reason", "text", "createdAt")
      VALUES (${commentId}, ${personKey(person)}, ${report.reason}, ${report.text}, ${now()}) ON CONFLICT DO NOTHING`
    const { reports, editedAt } = await tx.comment.update({
      where: { id: commentId },
      data: count === 0 ? { reports: { decrement: 1 } } : {},
      select: { reports: true, editedAt: true },
    })
    if (count === 0) return
    if (mayHold && reports >= thread.reportsToHold && !(await wasKept(tx, commentId, editedAt))) await hold(tx, unit, comment, reports)
  })
  return answer
}

async function isByStaff({ authorId }: ShownComment): Promise<boolean> {
  return authorId !== null && (await listWriters()).some(({ id, role }) => id === authorId && role !== 'reader')
}

/** A moderator has looked at reports of these very words, and let them stand: more of them call for another look, but take nothing away. */
async function wasKept(tx: Tx, commentId: string, editedAt: Date | null): Promise<boolean> {
  return (await tx.commentReport.count({ where: { commentId, settledAt: editedAt ? { gt: editedAt } : { not: null } } })) > 0
}

async function hold(tx: Tx, unit: UnitOfWork, { id, articleId }: ShownComment, reports: number): Promise<void> {
  const { count } = await tx.comment.updateMany({
    where: { id, status: 'approved' },
    data: { status: 'held', heldBy: 'reports', heldReason: message('moderation.reports', { count: reports }) },
  })
  if (count === 0) return
  const nobody = { kind: 'system', reason: 'readers’ reports' } as const
  await recordAudit(tx, nobody, 'comment.hold', { type: 'comment', id }, { from: 'approved', to: 'held', heldBy: 'reports' })
  await enqueueHeldNotice(tx, articleId)
  unit.changed(commentTags.thread(articleId), commentTags.counts)
}
