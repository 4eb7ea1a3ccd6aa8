import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { keyedHash } from '@/platform/auth/keyed-hash'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import type { CheckedComment } from '../checked-comment'
import { personKeys } from '../person'

/** Within this time the same again is a second press of the button. */
const pressedAgainMs = 10_000

/**
 * Makes one comment of two presses of the button. The rule against the same text again sees what is written; these two are on their way
 * together, and on the very first visit neither has a cookie yet, so whoever sent them is known by the address and all that they typed.
 */
export async function takeOnce(tx: Tx, actor: UserActor | VisitorActor, articleId: string, comment: CheckedComment): Promise<void> {
  const by = personKeys(actor)[0] ?? actor.address
  if (!by) return
  const { parentId, text, name, email } = comment
  const who = `once:${keyedHash('comment-once', JSON.stringify([by, parentId, text, name, email]))}`
  const at = now()
  const since = new Date(at.getTime() - pressedAgainMs)
  const taken = await tx.$executeRaw`
    INSERT INTO "CommentTurn" ("articleId", "who", "at") VALUES (${articleId}, ${who}, ${at})
    ON CONFLICT ("articleId", "who") DO UPDATE SET "at" = excluded."at" WHERE "CommentTurn"."at" <= ${since}`
  if (taken === 0) throw new AppError('conflict', message('comments.twice'))
}
