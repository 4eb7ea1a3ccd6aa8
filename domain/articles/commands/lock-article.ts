import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import type { Tx } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { type ArticleState, stateColumns } from '../article-change'
import { canCreateArticle } from '../policy'
import { requirePermission } from '../require-permission'

const columns = { ...stateColumns, authorId: true, version: true, featured: true, commentsOpen: true, publishedVersion: true } as const

/** What every command needs to know of the article it works on. */
export interface LockedArticle extends ArticleState {
  authorId: string
  version: number
  featured: boolean
  commentsOpen: boolean
  publishedVersion: number
}

interface Wanted {
  may: (actor: Actor, article: { authorId: string }) => boolean
  /** Only restoring wants a deleted one; to every other command it does not exist. */
  deleted?: boolean
}

/**
 * Finds the article, asks the policy and holds the row until the transaction ends, so that two commands on one article
 * run one after the other. It begins with a write that changes nothing: PostgreSQL then waits for the other holder, and
 * SQLite takes its write lock at once instead of failing half-way.
 */
export async function lockArticle(tx: Tx, actor: Actor, id: string, { may, deleted = false }: Wanted): Promise<LockedArticle> {
  requirePermission(actor, canCreateArticle(actor))
  await tx.article.updateMany({ where: { id }, data: { version: { increment: 0 } } })
  const article = await tx.article.findUnique({ where: { id }, select: columns })
  if (!article) throw new AppError('not-found', message('errors.noSuchEssay'))
  requirePermission(actor, may(actor, article))
  if (article.deletedAt && !deleted) throw new AppError('not-found', message('errors.essayDeleted'))
  return article
}
