import type { Actor } from '@/domain/accounts/types'
import { articleToCommentOn } from '@/domain/articles/queries/article-to-comment-on'
import { isAwaited } from '@/domain/notifications/queries/is-awaited'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { parseInput } from '@/platform/input/parse-input'
import { countEffect } from '../count-effect'
import { newCommentId } from '../new-comment-id'
import { requireSpeaksForElsewhere } from '../policy'
import { insertRemote, type NewRemoteComment } from '../remote/insert-remote'
import { parentElsewhere } from '../remote/parent-elsewhere'
import { remoteWriter } from '../remote/remote-writer'
import { type RemoteCommentInput, remoteCommentSchema } from '../remote/schema'
import { slowThread } from '../slow/slow-thread'
import { requireTurn, takeTurn } from '../slow/take-turn'
import { commentTags } from '../tags'
import { enqueueAppeared } from '../tell-of-appeared'
import { enqueueHeldNotice } from '../tell-of-held'
import { whatHolds } from '../what-holds'

/** What became of a comment from elsewhere. `isNew` is false where it had come before: then nothing was done. */
export interface ReceivedComment {
  id: string
  isNew: boolean
}

/**
 * Takes a comment that was written elsewhere just now. It passes the rules that one written here passes, but for what only a form can show;
 * it appears, waits, or is refused in the same words.
 */
export async function receiveRemoteComment(actor: Actor, input: RemoteCommentInput): Promise<ReceivedComment> {
  requireSpeaksForElsewhere(actor)
  const { text, name, articleId, parentRemoteId, parentId, ...from } = parseInput(remoteCommentSchema, input)
  const known = await db().comment.findUnique({
    where: { origin_remoteId: { origin: from.origin, remoteId: from.remoteId } },
    select: { id: true },
  })
  if (known) return { id: known.id, isNew: false }
  const [article, settings, standing] = await Promise.all([
    articleToCommentOn(articleId),
    getSettings(),
    parentElsewhere({ articleId, origin: from.origin, parentRemoteId, parentId }),
  ])
  const writer = remoteWriter({ ...from, name })
  const slow = slowThread(writer.actor, writer.person, article, settings)
  if (slow) await requireTurn(slow)
  const { parentId: answered, rootId, depth, answeredAuthorId } = standing
  const [held, awaited] = await Promise.all([
    whatHolds({ ...writer, comment: { text, name, email: '', parentId: answered, trap: '' }, article, settings, isRemote: true }),
    isAwaited([article.id, article.authorId, answered, rootId, answeredAuthorId]),
  ])
  const id = newCommentId()
  const row: NewRemoteComment = {
    ...{ id, articleId, parentId: answered, rootId: rootId ?? id, depth, ...from, ...held },
    ...{ authorId: null, guestName: name, guestEmail: '', guestKey: writer.person.guestKey, source: text, addressKey: '' },
    ...{ status: held.heldBy ? 'held' : 'approved', createdAt: now(), formerId: null, editedAt: null, decidedAt: null, deletedBy: '' },
  }
  const isNew = await write(async (tx, unit) => {
    if (!(await insertRemote(tx, row))) return false
    if (slow) await takeTurn(tx, slow)
    if (held.heldBy) {
      await countEffect(tx, held.heldBy, 'held')
      await enqueueHeldNotice(tx, articleId)
      return true
    }
    if (awaited) await enqueueAppeared(tx, { commentIds: [id], again: false })
    unit.changedSoftly(commentTags.thread(articleId), commentTags.counts)
    return true
  })
  return isNew ? { id, isNew } : { ...(await db().comment.findFirstOrThrow({ where: pick(from), select: { id: true } })), isNew }
}

const pick = ({ origin, remoteId }: { origin: string; remoteId: string }) => ({ origin, remoteId })
