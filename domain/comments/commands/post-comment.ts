import { listWriters } from '@/domain/accounts/queries/list-writers'
import type { Actor, UserActor, VisitorActor } from '@/domain/accounts/types'
import { articleToCommentOn } from '@/domain/articles/queries/article-to-comment-on'
import { networkKey } from '@/domain/moderation/blocks/network-key'
import { isAwaited } from '@/domain/notifications/queries/is-awaited'
import { checkedWithPassage } from '@/domain/passages/checked-with-passage'
import { type ChosenPassage, choosePassage, passageRow } from '@/domain/passages/choose-passage'
import { requirePublished } from '@/domain/passages/require-published'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { type CheckedComment, checkedComment, requireOwnName } from '../checked-comment'
import { countEffect } from '../count-effect'
import { insertComment } from '../insert-comment'
import { newCommentId } from '../new-comment-id'
import { type Person, personKeys, personOf } from '../person'
import { commentPage } from '../queries/comment-page'
import { repliesShown } from '../queries/list-thread'
import { placeInThread } from '../queries/thread-rows'
import type { CommentInput } from '../schema'
import { pressOf } from '../slow/press-of'
import { slowThread } from '../slow/slow-thread'
import { requireTurn, takeTurn } from '../slow/take-turn'
import { commentTags } from '../tags'
import { enqueueAppeared } from '../tell-of-appeared'
import { enqueueHeldNotice } from '../tell-of-held'
import type { PostedComment } from '../types'
import { type CommentRow, publicComment } from '../visible-threads'
import { whatHolds } from '../what-holds'

/** Posts a comment as this person: it appears at once, or waits for approval, or is refused in words. */
export async function postComment(actor: Actor, input: CommentInput): Promise<PostedComment> {
  if (actor.kind === 'system') throw new AppError('forbidden', message('errors.commentByPerson'))
  const comment = checkedWithPassage(input.passage, () => checkedComment(actor, input))
  const [article, parent, settings, writers, passage] = await Promise.all([
    articleToCommentOn(input.articleId),
    comment.parentId === null ? null : commentToAnswer(comment.parentId, input.articleId),
    getSettings(),
    listWriters(),
    input.passage ? choosePassage(input.articleId, input.passage) : null,
  ])
  if (actor.kind === 'visitor') requireOwnName(comment.name, [settings.name, ...writers.map(({ name }) => name)])
  const person = personOf(actor)
  const slow = slowThread(actor, person, article, settings)
  if (slow) await requireTurn(slow)
  const [held, awaited] = await Promise.all([
    whatHolds({ actor, person, comment, article, settings }),
    isAwaited([article.id, article.authorId, parent?.id, parent?.rootId, parent?.authorId]),
  ])
  const { heldBy } = held
  const addressKey = settings.moderation.blocked.networkDays > 0 ? networkKey(actor.address) : ''
  const row = { ...newRow(actor, person, comment, parent), ...held, addressKey, status: heldBy ? 'held' : 'approved' }
  await write(async (tx, unit) => {
    if (passage) await requirePublished(tx, passage)
    if (slow) await takeTurn(tx, slow)
    await insertComment(tx, { ...row, articleId: article.id }, pressOf(actor, comment))
    if (passage) await tx.passage.create({ data: { ...passageRow(passage), commentId: row.id } })
    if (heldBy) {
      await countEffect(tx, heldBy, 'held')
      await enqueueHeldNotice(tx, article.id)
      return
    }
    if (awaited) await enqueueAppeared(tx, { commentIds: [row.id], again: false, writtenBy: personKeys(actor) })
    unit.changedSoftly(commentTags.thread(article.id), commentTags.counts)
  })
  const shown: CommentRow = {
    ...untouched,
    ...row,
    author: actor.kind === 'user' ? { name: actor.name } : null,
    ...(passage ? { passage: justChosen(passage, article.slug) } : {}),
  }
  return {
    status: heldBy ? 'held' : 'approved',
    comment: publicComment(shown, { authorId: article.authorId, writers, showHistory: settings.showHistory }),
    article: { id: article.id, slug: article.slug, title: article.title },
    // A new thread is the newest; a reply may belong to one that has moved to a later page.
    page: parent && !heldBy ? await commentPage(article.id, parent.rootId) : 1,
    farDown: parent !== null && !heldBy && (await placeInThread(parent.rootId, row.id)).before >= repliesShown,
    ...(person.guestToken === undefined ? {} : { guestToken: person.guestToken }),
  }
}

/** What nobody has done yet to a comment that was just written. */
const untouched = { editedAt: null, likes: 0, pinnedAt: null, pickedAt: null } as const

/** The passage as a row would bring it: it stands where it was chosen, a moment ago. */
function justChosen(passage: ChosenPassage, slug: string) {
  const { revisionId: publishedId } = passage
  return { ...passageRow(passage), revision: { number: 0, hiddenAt: null }, article: { slug, publishedId } }
}

async function commentToAnswer(id: string, articleId: string) {
  const parent = await db().comment.findFirst({
    where: { id, articleId, status: 'approved' },
    select: { id: true, rootId: true, depth: true, authorId: true },
  })
  if (!parent) throw new AppError('not-found', message('comments.answeredIsGone'))
  return parent
}

function newRow(
  actor: UserActor | VisitorActor,
  person: Person,
  comment: CheckedComment,
  parent: { id: string; rootId: string; depth: number } | null,
) {
  const id = newCommentId()
  return {
    id,
    parentId: parent?.id ?? null,
    rootId: parent?.rootId ?? id,
    depth: parent ? parent.depth + 1 : 0,
    authorId: actor.kind === 'user' ? actor.id : null,
    guestName: comment.name,
    guestEmail: comment.email,
    guestKey: person.guestKey,
    source: comment.text,
    createdAt: now(),
  }
}
