import type { Actor } from '@/domain/accounts/types'
import { articleToCommentOn } from '@/domain/articles/queries/article-to-comment-on'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { parseInput } from '@/platform/input/parse-input'
import { requireSpeaksForElsewhere } from '../policy'
import { type RemoteReactionInput, remoteReactionSchema } from '../remote/schema'
import { commentTags } from '../tags'

/**
 * Counts that somebody elsewhere likes an essay or passed it on, once; or takes it back, for good. In whatever order the two come, and
 * however often: a like of which it is known that it was taken back does not count again. True if the count has changed.
 */
export async function countRemoteReaction(actor: Actor, input: RemoteReactionInput): Promise<boolean> {
  requireSpeaksForElsewhere(actor)
  const { origin, remoteId, articleId, kind, takenBack } = parseInput(remoteReactionSchema, input)
  const { id } = await articleToCommentOn(articleId)
  return write(async (tx, unit) => {
    const at = now()
    const inserted = await tx.$executeRaw`
      INSERT INTO "RemoteReaction" ("origin", "remoteId", "articleId", "kind", "takenBackAt", "createdAt")
      VALUES (${origin}, ${remoteId}, ${id}, ${kind}, ${takenBack ? at : null}, ${at}) ON CONFLICT DO NOTHING`
    const taken =
      takenBack && inserted === 0
        ? (await tx.remoteReaction.updateMany({ where: { origin, remoteId, articleId: id, takenBackAt: null }, data: { takenBackAt: at } }))
            .count
        : 0
    const changed = takenBack ? taken > 0 : inserted > 0
    if (changed) unit.changedSoftly(commentTags.thread(id))
    return changed
  })
}
