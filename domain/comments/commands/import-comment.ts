import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { newCommentId } from '../new-comment-id'
import { requireSpeaksForElsewhere } from '../policy'
import { insertRemote, type NewRemoteComment } from '../remote/insert-remote'
import { parentElsewhere } from '../remote/parent-elsewhere'
import { remoteWriter } from '../remote/remote-writer'
import { type ImportedCommentInput, importedCommentSchema } from '../remote/schema'
import { commentTags } from '../tags'
import type { ReceivedComment } from './receive-remote-comment'

/**
 * Takes over a comment of an older system, with its times, its state and its former permalink. No rule is asked, since somebody decided
 * about it there, and nobody is told, since it is no news. Parents come before their replies.
 */
export async function importComment(actor: Actor, input: ImportedCommentInput): Promise<ReceivedComment> {
  requireSpeaksForElsewhere(actor)
  const { text, name, email, parentRemoteId, status, ...given } = parseInput(importedCommentSchema, input)
  const { articleId, origin, remoteId } = given
  const standing = await parentElsewhere({ articleId, origin, parentRemoteId })
  const id = newCommentId()
  const isShown = status === 'approved' || status === 'held'
  const row: NewRemoteComment = {
    ...given,
    ...{ id, parentId: standing.parentId, rootId: standing.rootId ?? id, depth: standing.depth },
    ...{ authorId: null, guestName: name, guestEmail: email, source: text, status, addressKey: '' },
    guestKey: remoteWriter({ origin, writerUrl: given.writerUrl, name, email }).person.guestKey,
    ...{ heldBy: status === 'held' ? 'import' : '', heldReason: status === 'held' ? message('moderation.waitedThere') : '', heldMatch: '' },
    ...{ decidedAt: isShown ? null : given.createdAt, deletedBy: status === 'deleted' ? 'moderator' : '' },
  }
  const isNew = await write(async (tx, unit) => {
    if (!(await insertRemote(tx, row))) return false
    await recordAudit(tx, actor, 'comment.import', { type: 'comment', id }, { status })
    unit.changedSoftly(commentTags.thread(articleId), commentTags.counts)
    return true
  })
  if (isNew) return { id, isNew }
  const known = await db().comment.findFirst({ where: { origin, remoteId }, select: { id: true } })
  // Another comment of this essay has the same permalink.
  if (!known) throw new AppError('conflict', message('errors.formerIdTaken'))
  return { id: known.id, isNew }
}
