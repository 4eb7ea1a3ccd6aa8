import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { keepInIndex } from '@/domain/search/index/update-index'
import { write } from '@/platform/db/write'
import { parseInput } from '../parse-input'
import { canCreateArticle, canRemoveArticle } from '../policy'
import { requirePermission } from '../require-permission'
import { type ArticleIdInput, articleIdInput } from '../schema'
import { articleTags } from '../tags'
import { lockArticle } from './lock-article'

/** Undoes a removal: a published essay is public again, a draft is a draft. */
export async function restoreArticle(actor: Actor, input: ArticleIdInput): Promise<void> {
  requirePermission(actor, canCreateArticle(actor))
  const { id } = parseInput(articleIdInput, input)
  await write(async (tx, unit) => {
    const article = await lockArticle(tx, actor, id, { may: canRemoveArticle, removed: true })
    if (article.deletedAt === null) return
    await tx.article.update({ where: { id }, data: { deletedAt: null } })
    await keepInIndex(tx, unit, id)
    await recordAudit(tx, actor, 'article.restore', { type: 'article', id })
    unit.changed(articleTags.lists, articleTags.one(id), articleTags.slug(article.slug))
  })
}
