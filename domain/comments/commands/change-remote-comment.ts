import type { Actor } from '@/domain/accounts/types'
import { articleToCommentOn } from '@/domain/articles/queries/article-to-comment-on'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { countEffect } from '../count-effect'
import { requireSpeaksForElsewhere } from '../policy'
import { remoteWriter } from '../remote/remote-writer'
import { type RemoteChangeInput, remoteChangeSchema } from '../remote/schema'
import { commentTags } from '../tags'
import { enqueueHeldNotice } from '../tell-of-held'
import { whatHolds } from '../what-holds'

/**
 * Its writer has changed it elsewhere. The rules are asked again, as of a change that is made here, and what waited goes on waiting; what a
 * moderator took away stays away as it is. One that never came, and a wording that is no newer than ours, change nothing.
 */
export async function changeRemoteComment(actor: Actor, input: RemoteChangeInput): Promise<boolean> {
  requireSpeaksForElsewhere(actor)
  const { origin, remoteId, text, name, at, ...places } = parseInput(remoteChangeSchema, input)
  const row = await db().comment.findFirst({ where: { origin, remoteId, status: { in: ['approved', 'held'] } } })
  if (!row || (text === row.source && name === row.guestName)) return false
  // Whoever sends may have another clock; nothing is changed in the future, nor before it was written.
  const editedAt = new Date(Math.max(Math.min(at.getTime(), now().getTime()), row.createdAt.getTime()))
  if (row.editedAt && editedAt <= row.editedAt) return false
  const [article, settings] = await Promise.all([articleToCommentOn(row.articleId), getSettings()])
  const { actor: writer } = remoteWriter({ origin, ...places, name })
  const held = await whatHolds({
    // As whoever wrote it: a writer who has moved is no other.
    ...{ actor: { ...writer, guestKey: row.guestKey }, person: { authorId: null, guestKey: row.guestKey, isNew: false } },
    ...{ comment: { text, name, email: '', parentId: row.parentId, trap: '' }, article, settings, replaces: row.id, isRemote: true },
  })
  const state = held.heldBy ? { ...held, status: 'held' } : {}
  await write(async (tx, unit) => {
    const { count } = await tx.comment.updateMany({
      where: { id: row.id, status: row.status, editedAt: row.editedAt },
      data: { source: text, guestName: name, editedAt, pickedAt: null, ...places, ...state },
    })
    if (count === 0) throw new AppError('conflict', message('comments.editMoved'))
    await tx.commentWording.create({ data: { commentId: row.id, source: row.source, replacedAt: editedAt } })
    if (held.heldBy) {
      await countEffect(tx, held.heldBy, 'held')
      await enqueueHeldNotice(tx, row.articleId)
    }
    // The former text is in nobody's copy from now on.
    if (row.status === 'approved') unit.changed(commentTags.thread(row.articleId), commentTags.counts)
  })
  return true
}
