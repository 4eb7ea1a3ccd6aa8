import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'

/** A moderator has decided about a comment: what was reported of it is answered with that. Returns how many reports were open. */
export async function settleReports(tx: Tx, commentId: string): Promise<number> {
  const { count } = await tx.commentReport.updateMany({ where: { commentId, settledAt: null }, data: { settledAt: now() } })
  if (count > 0) await tx.comment.update({ where: { id: commentId }, data: { reports: 0 }, select: { id: true } })
  return count
}
