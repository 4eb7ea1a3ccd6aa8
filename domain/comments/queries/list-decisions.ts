import type { Actor } from '@/domain/accounts/types'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { commentToTellOf } from '../history/comment-to-tell-of'
import { partsOfComment } from '../history/history-parts'
import { readHistory } from '../history/read-history'
import type { DecisionHistory } from '../history/types'

/** Everything that was decided about one comment, alone or among many, and about its thread; newest first. */
export async function listDecisions(actor: Actor, commentId: string, page = 1): Promise<DecisionHistory> {
  const comment = await commentToTellOf(actor, commentId)
  const items = Prisma.sql`i."commentId" = ${commentId}`
  return { comment: comment.shown, ...(await readHistory({ parts: partsOfComment(comment), items, ofPerson: false, page })) }
}
