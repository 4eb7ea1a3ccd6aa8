import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { write } from '@/platform/db/write'
import { parseInput } from '@/platform/input/parse-input'
import { canCreateArticle, canEditArticle } from '../policy'
import { requirePermission } from '../require-permission'
import { type SetCommentsOpenInput, setCommentsOpenInput } from '../schema'
import { articleTags } from '../tags'
import { lockArticle } from './lock-article'

/** Opens or closes the thread of an essay; what stands in it stays. */
export async function setCommentsOpen(actor: Actor, input: SetCommentsOpenInput): Promise<void> {
  requirePermission(actor, canCreateArticle(actor))
  const { id, commentsOpen } = parseInput(setCommentsOpenInput, input)
  await write(async (tx, unit) => {
    const article = await lockArticle(tx, actor, id, { may: canEditArticle })
    if (article.commentsOpen === commentsOpen) return
    await tx.article.update({ where: { id }, data: { commentsOpen } })
    await recordAudit(tx, actor, commentsOpen ? 'article.open-comments' : 'article.close-comments', { type: 'article', id })
    unit.changed(articleTags.one(id))
  })
}
