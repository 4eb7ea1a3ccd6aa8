import type { Actor } from '@/domain/accounts/types'
import { personKeys } from '@/domain/moderation/blocks/person-keys'
import { canSeeBlocks } from '@/domain/moderation/policy'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { commentToTellOf } from '../history/comment-to-tell-of'
import { partOfBlocks, partsOfComments } from '../history/history-parts'
import { readHistory } from '../history/read-history'
import type { DecisionHistory } from '../history/types'
import { moderatedBy } from './moderated-by'
import { writtenByWriterOf } from './queue-conditions'

/**
 * Everything that was decided about whoever wrote this comment: about each of their comments that this actor decides on and, for those who
 * see blocks, each block of them, of their name or of their address; newest first.
 */
export async function listDecisionsOfPerson(actor: Actor, commentId: string, page = 1): Promise<DecisionHistory> {
  const comment = await commentToTellOf(actor, commentId)
  const moderated = moderatedBy(actor)
  const theirs = Prisma.sql`${await writtenByWriterOf(commentId, moderated)} AND ${moderated}`
  const keys = personKeys(comment).slice(0, 1)
  const blocked = [
    ...keys.map((key) => Prisma.sql`(b."kind" = 'person' AND b."value" = ${key})`),
    ...(comment.name ? [Prisma.sql`(b."kind" = 'name' AND b."value" = ${comment.name})`] : []),
    ...(comment.email ? [Prisma.sql`(b."kind" = 'email' AND b."value" = ${comment.email})`] : []),
  ]
  const blocks = canSeeBlocks(actor) && blocked.length > 0 ? [partOfBlocks(Prisma.join(blocked, ' OR '))] : []
  const items = Prisma.sql`i."commentId" IN (SELECT c."id" FROM "Comment" c WHERE ${theirs})`
  return {
    comment: comment.shown,
    ...(await readHistory({ parts: [...partsOfComments(theirs), ...blocks], items, ofPerson: true, page })),
  }
}
