import type { Actor } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { articlePermissions, articlesVisibleTo, canCreateArticle } from '../../policy'
import { requirePermission } from '../../require-permission'
import { type AdminFilter, adminFilterSchema } from '../../schema'
import { foldForFilter } from '../../slug'
import type { AdminArticle, ArticleStatus, Page } from '../../types'
import { inOrder } from '../in-order'
import { pageWindow } from '../paging'
import { findUntouched } from './untouched-drafts'

const columns = {
  id: true,
  slug: true,
  title: true,
  status: true,
  authorId: true,
  author: { select: { name: true } },
  version: true,
  publishedVersion: true,
  featured: true,
  commentsOpen: true,
  publishedAt: true,
  updatedAt: true,
  deletedAt: true,
} as const

/** The essays this actor may work on, last written first, fifty to a page. */
export async function listOwnArticles(actor: Actor, filter: AdminFilter = {}): Promise<Page<AdminArticle>> {
  requirePermission(actor, canCreateArticle(actor))
  const { status, text, page: asked } = adminFilterSchema.parse(filter)
  const { page, skip, take, pagesOf } = pageWindow(asked, 50)
  const key = foldForFilter(text)
  const where = {
    ...articlesVisibleTo(actor),
    deletedAt: status === 'deleted' ? { not: null } : null,
    ...(status === 'all' || status === 'deleted' ? {} : { status }),
    ...(key === '' ? {} : { titleKey: { contains: key } }),
  }
  const untouched = await findUntouched(where)
  const [count, ids] = await Promise.all([
    db().article.count({ where }),
    db().article.findMany({
      where: { AND: [where, { id: { notIn: untouched } }] },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      skip,
      take,
      select: { id: true },
    }),
  ])
  const rows = await db().article.findMany({ where: { ...where, id: { in: ids.map(({ id }) => id) } }, select: columns })
  const items = inOrder(ids, rows).map(({ authorId, author, publishedVersion, deletedAt, ...row }) => ({
    ...row,
    status: row.status as ArticleStatus,
    authorName: author.name,
    hasUnpublishedChanges: row.version !== publishedVersion,
    deleted: deletedAt !== null,
    may: articlePermissions(actor, { authorId }),
  }))
  const total = count - untouched.length
  return { items, page, pages: pagesOf(total), total }
}
