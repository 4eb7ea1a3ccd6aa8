import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { commentToActOn } from './comment-to-act-on'
import { commentTags } from './tags'

interface Mark {
  column: 'pinnedAt' | 'pickedAt'
  /** The comment itself, or the first of its thread. */
  on: 'comment' | 'root'
  verb: 'pin' | 'unpin' | 'pick' | 'unpick'
  marked: boolean
  allows(actor: Actor, comment: { articleAuthorId: string }): boolean
}

/** What marking came to. `changed` is false when it was so already. */
export interface MarkedComment {
  id: string
  article: { slug: string }
  marked: boolean
  changed: boolean
}

/** Sets or takes away one mark of a comment that readers see. */
export async function markComment(actor: Actor, commentId: string, { column, on, verb, marked, allows }: Mark): Promise<MarkedComment> {
  return write(async (tx, unit) => {
    const comment = await commentToActOn(commentId, tx)
    if (!allows(actor, { articleAuthorId: comment.article.authorId })) throw new AppError('forbidden', message('comments.pinForbidden'))
    const id = on === 'root' ? comment.rootId : comment.id
    const { count } = await tx.comment.updateMany({
      where: { id, [column]: marked ? null : { not: null } },
      data: { [column]: marked ? now() : null },
    })
    if (count > 0) {
      await recordAudit(tx, actor, `comment.${verb}`, { type: 'comment', id })
      unit.changed(commentTags.thread(comment.articleId))
    }
    return { id, article: { slug: comment.article.slug }, marked, changed: count > 0 }
  })
}
