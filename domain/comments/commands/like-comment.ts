import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { commentToActOn, type ShownComment } from '../comment-to-act-on'
import { isOwn, personKey, personKeys, personOf } from '../person'
import { commentTags } from '../tags'
import type { LikedComment } from '../types'

/**
 * Likes a comment as this person, or takes the like back. Once a person, whatever they press: the row's key stops a race, and the
 * count moves only with a row that came or went.
 */
export async function likeComment(actor: Actor, commentId: string, liked: boolean): Promise<LikedComment> {
  if (actor.kind === 'system') throw new AppError('forbidden', message('errors.commentByPerson'))
  const comment = await commentToActOn(commentId)
  if (isOwn(actor, comment)) throw new AppError('forbidden', message('comments.likeOwn'))
  const person = personOf(actor)
  const keys = personKeys(actor)
  const likes = await write(async (tx, unit) => {
    // A browser's like from before its person signed in is theirs: it is the one that counts, and the one that is taken back.
    const known = keys.length === 0 ? 0 : await tx.commentLike.count({ where: { commentId, personKey: { in: keys } } })
    const moved = liked
      ? known > 0
        ? 0
        : await tx.$executeRaw`
            INSERT INTO "CommentLike" ("commentId", "personKey", "createdAt")
            SELECT "id", ${personKey(person)}, ${now()} FROM "Comment" WHERE "id" = ${commentId} AND "status" = 'approved'
            ON CONFLICT DO NOTHING`
      : -(await tx.commentLike.deleteMany({ where: { commentId, personKey: { in: keys } } })).count
    if (moved === 0) return comment.likes
    await tx.$executeRaw`UPDATE "Comment" SET "likes" = "likes" + ${moved} WHERE "id" = ${commentId}`
    unit.changedSoftly(commentTags.thread(comment.articleId))
    return comment.likes + moved
  })
  return answer(comment, { likes, liked }, person.guestToken)
}

function answer({ id, article }: ShownComment, count: { likes: number; liked: boolean }, guestToken: string | undefined): LikedComment {
  // Who takes back what they never gave needs no cookie.
  return { id, article: { slug: article.slug }, ...count, ...(guestToken && count.liked ? { guestToken } : {}) }
}
