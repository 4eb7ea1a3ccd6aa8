import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { parseInput } from '@/platform/input/parse-input'
import { announceArticleChange } from '../announce-article-change'
import { stateColumns } from '../article-change'
import { articleFollowers } from '../followers/registry'
import { canCreateArticle, canDeleteArticle } from '../policy'
import { requirePermission } from '../require-permission'
import { type ArticleIdInput, articleIdInput } from '../schema'
import { lockArticle } from './lock-article'

/** Takes an essay away from readers and admin alike. Nothing is lost: restoreArticle brings it back as it was, at its address. */
export async function deleteArticle(actor: Actor, input: ArticleIdInput, followers = articleFollowers): Promise<void> {
  requirePermission(actor, canCreateArticle(actor))
  const { id } = parseInput(articleIdInput, input)
  await write(async (tx, unit) => {
    const article = await lockArticle(tx, actor, id, { may: canDeleteArticle, deleted: true })
    if (article.deletedAt !== null) return
    const after = await tx.article.update({ where: { id }, data: { deletedAt: now() }, select: stateColumns })
    await announceArticleChange(tx, unit, followers, { actor, before: article, after })
    await recordAudit(tx, actor, 'article.delete', { type: 'article', id })
  })
}
