import type { Actor } from '@/domain/accounts/types'
import { type MarkedComment, markComment } from '../mark-comment'
import { canPinThread } from '../policy'

/** Lets a comment's thread stand first, or no longer. */
export async function pinThread(actor: Actor, commentId: string, pinned: boolean): Promise<MarkedComment> {
  return markComment(actor, commentId, {
    column: 'pinnedAt',
    on: 'root',
    verb: pinned ? 'pin' : 'unpin',
    marked: pinned,
    allows: canPinThread,
  })
}
