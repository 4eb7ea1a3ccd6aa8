import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { forgetFollowing } from '@/domain/notifications/own-data/forget-following'
import { message } from '@/i18n/message'
import type { Tx } from '@/platform/db/client'
import { type UnitOfWork, write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { emptied } from '../own/emptied'
import { recountMarks } from '../own-data/recount-marks'
import type { ErasedData } from '../own-data/types'
import { type WhoseData, whoseData, withText } from '../own-data/whose-data'
import { commentTags } from '../tags'
import { teachFilter } from '../teach-filter'

/**
 * Erases all that this visitor wrote, in whatever state it is, takes back what they liked and reported, and stops what they follow. The empty rows keep their places in
 * the threads and name nobody any more. For good: there is nothing left to restore.
 */
export async function eraseOwnData(actor: Actor, as: string): Promise<ErasedData> {
  const whose = await whoseData(actor, as)
  if (!whose) throw new AppError('not-found', message('ownData.nothing'))
  return write(async (tx, unit) => {
    const marks = await takeMarksBack(tx, unit, whose)
    const comments = await emptyComments(tx, unit, whose)
    // Nobody replies to a note, so nothing has to stay.
    const { count: notes } = await tx.privateNote.deleteMany({ where: whose.notes })
    await tx.commentTurn.deleteMany({ where: { who: { in: whose.keys } } })
    const erased = { comments, notes, ...marks, follows: await forgetFollowing(tx, whose) }
    // Not who: this line is kept longer than anything of theirs.
    const nobody = { kind: 'system', reason: 'asked by a person' } as const
    await recordAudit(tx, nobody, 'comment.eraseOwn', { type: 'comment', id: '' }, erased)
    return erased
  })
}

async function emptyComments(tx: Tx, unit: UnitOfWork, whose: WhoseData): Promise<number> {
  const of = { where: { comment: whose.comments } }
  const shown = await tx.comment.findMany({
    where: { AND: [whose.comments, { status: 'approved' }] },
    distinct: ['articleId'],
    select: { articleId: true },
  })
  const written = await tx.comment.findMany({ where: withText(whose), select: { id: true } })
  await tx.commentWording.deleteMany(of)
  await tx.commentLike.deleteMany(of)
  await tx.commentReport.deleteMany(of)
  await tx.passage.deleteMany(of)
  // Words of it that a rule had found.
  await tx.moderationStrokeItem.updateMany({ ...of, data: { fromHeldMatch: '' } })
  await tx.comment.updateMany({ where: whose.comments, data: { ...emptied(), authorId: null, guestKey: '' } })
  if (shown.length > 0) unit.changed(commentTags.counts, ...shown.map(({ articleId }) => commentTags.thread(articleId)))
  // The learned filter keeps the words by which it learned.
  await teachFilter(
    tx,
    written.map(({ id }) => id),
  )
  return written.length
}

async function takeMarksBack(tx: Tx, unit: UnitOfWork, { keys }: WhoseData): Promise<{ likes: number; reports: number }> {
  if (keys.length === 0) return { likes: 0, reports: 0 }
  const theirs = { where: { personKey: { in: keys } }, select: { commentId: true, comment: { select: { articleId: true } } } }
  const liked = await tx.commentLike.findMany(theirs)
  const reported = await tx.commentReport.findMany(theirs)
  await tx.commentLike.deleteMany({ where: theirs.where })
  await tx.commentReport.deleteMany({ where: theirs.where })
  await recountMarks(tx, [...new Set([...liked, ...reported].map(({ commentId }) => commentId))])
  for (const articleId of new Set(liked.map(({ comment }) => comment.articleId))) unit.changedSoftly(commentTags.thread(articleId))
  return { likes: liked.length, reports: reported.length }
}
