import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { emptyForGood } from '../own/empty-for-good'
import { ownComment } from '../own/own-comment'
import { commentTags } from '../tags'

/** What deleting one's own came to. */
export interface DeletedComment {
  id: string
  article: { slug: string }
}

/**
 * Deletes one's own comment for good: nothing that was typed is left, in any wording, and nobody can restore it. The empty row stays
 * for its place in the thread, which readers see as long as replies stand under it.
 */
export async function deleteOwnComment(actor: Actor, commentId: string): Promise<DeletedComment> {
  return write(async (tx, unit) => {
    const row = await ownComment(actor, commentId, tx)
    // The state is part of the condition: what a moderator took away at the same moment is theirs to decide about.
    if (!row || !(await emptyForGood(tx, row))) throw new AppError('not-found', message('comments.noSuchComment'))
    await recordAudit(tx, actor, 'comment.deleteOwn', { type: 'comment', id: row.id }, { from: row.status })
    if (row.status === 'approved') unit.changed(commentTags.thread(row.article.id), commentTags.counts)
    return { id: row.id, article: { slug: row.article.slug } }
  })
}
