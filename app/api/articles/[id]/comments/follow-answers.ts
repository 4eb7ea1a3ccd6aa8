import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import type { PostedComment } from '@/domain/comments/types'
import { follow } from '@/domain/notifications/commands/follow'
import { followsByAddress } from '@/domain/notifications/limits'
import { followSchema } from '@/domain/notifications/schema'
import type { Followed } from '@/domain/notifications/types'
import { hashToken } from '@/platform/auth/token'
import { addressKey, withinRate } from '@/platform/limits/rate-limit'
import { logFor } from '@/platform/log/logger'

/** Lets the writer of a comment hear of its answers. The comment is posted: whatever goes wrong here must not say that it is not. */
export async function followAnswers(actor: UserActor | VisitorActor, posted: PostedComment, email: string): Promise<Followed['state']> {
  const { guestToken, article, comment } = posted
  // The browser of a first comment is known from now on.
  const writer = guestToken === undefined ? actor : { ...actor, guestKey: hashToken(guestToken) }
  try {
    if (!(await withinRate(followsByAddress, addressKey(actor.address)))) return 'paused'
    const { state } = await follow(writer, followSchema.parse({ kind: 'replies', article: article.id, comment: comment.id, email }))
    return state
  } catch (error) {
    logFor('comments').error({ error }, 'a comment was posted, and its answers could not be followed')
    return 'paused'
  }
}
