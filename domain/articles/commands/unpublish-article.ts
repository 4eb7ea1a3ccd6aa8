import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { write } from '@/platform/db/write'
import { parseInput } from '@/platform/input/parse-input'
import { announceArticleChange } from '../announce-article-change'
import { stateColumns } from '../article-change'
import { articleFollowers } from '../followers/registry'
import { canCreateArticle, canPublishArticle } from '../policy'
import { requirePermission } from '../require-permission'
import { type ArticleIdInput, articleIdInput } from '../schema'
import { lockArticle } from './lock-article'

/** Makes a published essay a draft again. It is gone from every page at once; its revisions, thread and date stay for its return. */
export async function unpublishArticle(actor: Actor, input: ArticleIdInput, followers = articleFollowers): Promise<void> {
  requirePermission(actor, canCreateArticle(actor))
  const { id } = parseInput(articleIdInput, input)
  await write(async (tx, unit) => {
    const article = await lockArticle(tx, actor, id, { may: canPublishArticle })
    if (article.status === 'draft') return
    const after = await tx.article.update({ where: { id }, data: { status: 'draft', scheduledAt: null }, select: stateColumns })
    await announceArticleChange(tx, unit, followers, { actor, before: article, after })
    await recordAudit(tx, actor, 'article.unpublish', { type: 'article', id })
  })
}
