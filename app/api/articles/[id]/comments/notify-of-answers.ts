import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import type { PostedComment } from '@/domain/comments/types'
import { followByPush } from '@/domain/notifications/commands/follow-by-push'
import { followsByAddress } from '@/domain/notifications/limits'
import { followByPushSchema } from '@/domain/notifications/schema'
import { hashToken } from '@/platform/auth/token'
import { addressKey, withinRate } from '@/platform/limits/rate-limit'
import { logFor } from '@/platform/log/logger'

/** Lets the browser of a comment's writer be notified of its answers. Whatever goes wrong, the comment is posted, and nothing may say otherwise. */
export async function notifyOfAnswers(actor: UserActor | VisitorActor, posted: PostedComment, subscription: string): Promise<void> {
  const { guestToken, article, comment } = posted
  // The browser of a first comment is known from now on.
  const writer = guestToken === undefined ? actor : { ...actor, guestKey: hashToken(guestToken) }
  const wish = followByPushSchema.safeParse({ subscription, kind: 'replies', article: article.id, comment: comment.id })
  if (!wish.success || !(await withinRate(followsByAddress, addressKey(actor.address)))) return
  try {
    await followByPush(writer, wish.data)
  } catch (error) {
    logFor('comments').error({ error }, 'a comment was posted, and its browser could not be notified of answers')
  }
}
