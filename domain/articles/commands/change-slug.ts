import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { type UnitOfWork, write } from '@/platform/db/write'
import { isUniqueViolation } from '@/platform/db/write-errors'
import { parseInput } from '@/platform/input/parse-input'
import { announceArticleChange } from '../announce-article-change'
import { stateColumns } from '../article-change'
import type { ArticleFollower } from '../followers/contract'
import { articleFollowers } from '../followers/registry'
import { canCreateArticle, canEditArticle } from '../policy'
import { requirePermission } from '../require-permission'
import { type ChangeSlugInput, changeSlugInput } from '../schema'
import { slugTaken } from './create-article'
import { type LockedArticle, lockArticle } from './lock-article'
import { titleKeyOf } from './working-columns'

/**
 * Gives an essay another address, at once. One that was ever published keeps its old addresses, which lead to the new
 * one; nobody else can take them, and the essay itself may go back to any of them.
 */
export async function changeSlug(actor: Actor, input: ChangeSlugInput, followers = articleFollowers): Promise<{ slug: string }> {
  requirePermission(actor, canCreateArticle(actor))
  const { id, slug } = parseInput(changeSlugInput, input)
  try {
    await write(async (tx, unit) => {
      const article = await lockArticle(tx, actor, id, { may: canEditArticle })
      if (article.slug !== slug) await moveArticle(tx, unit, actor, article, slug, followers)
    })
  } catch (error) {
    throw isUniqueViolation(error) ? slugTaken() : error
  }
  return { slug }
}

async function moveArticle(
  tx: Tx,
  unit: UnitOfWork,
  actor: Actor,
  article: LockedArticle,
  slug: string,
  followers: readonly ArticleFollower[],
): Promise<void> {
  const { id, slug: from } = article
  const claimed = await tx.articleSlug.findUnique({ where: { slug }, select: { articleId: true } })
  if (claimed?.articleId !== id) await tx.articleSlug.create({ data: { slug, articleId: id, createdAt: now() } })
  if (article.publishedAt === null) await tx.articleSlug.deleteMany({ where: { slug: from, articleId: id } })
  const { title } = await tx.article.findUniqueOrThrow({ where: { id }, select: { title: true } })
  const after = await tx.article.update({ where: { id }, data: { slug, titleKey: titleKeyOf(title, slug) }, select: stateColumns })
  await announceArticleChange(tx, unit, followers, { actor, before: article, after })
  await recordAudit(tx, actor, 'article.change-slug', { type: 'article', id }, { from, to: slug })
}
