import type { Tx } from '@/platform/db/client'
import { teachFilter } from '../teach-filter'
import { emptied } from './emptied'

/**
 * Leaves nothing of a comment but its place: no wording, no like, no report, no word that a rule had found. False where it is no longer as it
 * was: what somebody else did to it at the same moment counts.
 */
export async function emptyForGood(tx: Tx, { id, status }: { id: string; status: string }): Promise<boolean> {
  const { count } = await tx.comment.updateMany({ where: { id, status, deletedBy: { not: 'writer' } }, data: emptied() })
  if (count === 0) return false
  const of = { where: { commentId: id } }
  await tx.commentWording.deleteMany(of)
  await tx.commentLike.deleteMany(of)
  await tx.commentReport.deleteMany(of)
  await tx.passage.deleteMany(of)
  await tx.moderationStrokeItem.updateMany({ ...of, data: { fromHeldMatch: '' } })
  // The learned filter keeps the words by which it learned.
  await teachFilter(tx, [id])
  return true
}
