import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { keepInIndex } from '@/domain/search/index/update-index'
import { write } from '@/platform/db/write'
import { parseInput } from '../parse-input'
import { canCreateArticle, canPublishArticle } from '../policy'
import { requirePermission } from '../require-permission'
import { type ArticleIdInput, articleIdInput } from '../schema'
import { articleTags } from '../tags'
import { lockArticle } from './lock-article'

/** Makes a published essay a draft again. It is gone from every page at once; its revisions, thread and date stay for its return. */
export async function withdrawArticle(actor: Actor, input: ArticleIdInput): Promise<void> {
  requirePermission(actor, canCreateArticle(actor))
  const { id } = parseInput(articleIdInput, input)
  await write(async (tx, unit) => {
    const article = await lockArticle(tx, actor, id, { may: canPublishArticle })
    if (article.status === 'draft') return
    await tx.article.update({ where: { id }, data: { status: 'draft', scheduledAt: null } })
    await keepInIndex(tx, unit, id)
    await recordAudit(tx, actor, 'article.withdraw', { type: 'article', id })
    unit.changed(articleTags.lists, articleTags.one(id), articleTags.slug(article.slug))
  })
}
