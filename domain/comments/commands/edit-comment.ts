import type { Actor, UserActor, VisitorActor } from '@/domain/accounts/types'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { countEffect } from '../count-effect'
import { isEditable, nextEditedAt, versionOf } from '../own/edit-window'
import { type OwnComment, ownComment } from '../own/own-comment'
import { type CommentEditInput, commentEditSchema } from '../schema'
import { commentTags } from '../tags'
import { enqueueHeldNotice } from '../tell-of-held'
import { threadOf } from '../thread-of'
import type { EditedComment } from '../types'
import { publicComment } from '../visible-threads'
import { type Held, whatHolds } from '../what-holds'

/**
 * Changes one's own comment while its time lasts. The rules are asked again: what they hold goes out of everybody's sight, and its
 * replies stay. What waited goes on waiting, whatever the rules say now: somebody may have had another reason to look.
 */
export async function editComment(actor: Actor, commentId: string, input: CommentEditInput): Promise<EditedComment> {
  if (actor.kind === 'system') throw new AppError('forbidden', message('errors.commentByPerson'))
  const [row, settings] = await Promise.all([ownComment(actor, commentId), getSettings()])
  if (!row) throw new AppError('not-found', message('comments.noSuchComment'))
  if (!isEditable(row.createdAt, settings.thread.editMinutes)) throw new AppError('forbidden', message('comments.editOver'))
  const { text, version, website } = parseInput(commentEditSchema, input, message('comments.notSaved'))
  if (version !== versionOf(row)) throw changedMeanwhile()
  const thread = await threadOf(row.article, [row])
  const answer = (shown: OwnComment): EditedComment => ({
    status: shown.status === 'held' ? 'held' : 'approved',
    comment: publicComment(shown, thread),
    article: { id: row.article.id, slug: row.article.slug, title: titleOf(row) },
    changed: shown !== row,
  })
  if (text === row.source) return answer(row)
  const changed = { ...row, source: text, editedAt: nextEditedAt(row.editedAt), pickedAt: null }
  const held = await whatHolds({ ...judgedAs(actor, row, text, website), article: { ...row.article, title: titleOf(row) }, settings })
  const state = stateAfter(row, held)
  await store(row, { ...changed, ...state }, held)
  return answer({ ...changed, ...state })
}

/** As readers see it: what the essay's author has changed since is nobody's yet. */
const titleOf = ({ article }: OwnComment) => article.published?.title ?? ''

/** Its writer, as the table knows them; and the comment itself is no repeat of itself. */
function judgedAs(actor: UserActor | VisitorActor, row: OwnComment, text: string, trap: string) {
  return {
    actor,
    person: { authorId: row.authorId, guestKey: row.guestKey, isNew: false },
    comment: { text, trap, name: row.guestName, email: row.guestEmail, parentId: row.parentId },
    replaces: row.id,
  }
}

function stateAfter(row: OwnComment, held: Held) {
  if (held.heldBy) return { ...held, status: 'held' }
  const { status, heldBy, heldReason, heldMatch } = row
  return { status, heldBy, heldReason, heldMatch }
}

async function store(row: OwnComment, changed: OwnComment & { editedAt: Date }, held: Held): Promise<void> {
  const { source, editedAt, pickedAt, status, heldBy, heldReason, heldMatch } = changed
  await write(async (tx, unit) => {
    // State and wording are part of the condition: what was decided, deleted or changed meanwhile stays as it is.
    const { count } = await tx.comment.updateMany({
      where: { id: row.id, status: row.status, editedAt: row.editedAt },
      data: { source, editedAt, pickedAt, status, heldBy, heldReason, heldMatch },
    })
    if (count === 0) throw changedMeanwhile()
    await tx.commentWording.create({ data: { commentId: row.id, source: row.source, replacedAt: changed.editedAt } })
    if (held.heldBy) {
      await countEffect(tx, held.heldBy, 'held')
      await enqueueHeldNotice(tx, row.article.id)
    }
    // The former text is in nobody's copy from now on.
    if (row.status === 'approved') unit.changed(commentTags.thread(row.article.id), commentTags.counts)
  })
}

const changedMeanwhile = () => new AppError('conflict', message('comments.editMoved'))
