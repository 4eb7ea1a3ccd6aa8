import type { Actor } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { articlesVisibleTo, canCreateArticle } from '../../policy'
import { requirePermission } from '../../require-permission'
import type { RecentArticles } from '../../types'
import { inOrder } from '../in-order'
import { findUntouched } from './untouched-drafts'

const newest = { draft: { updatedAt: 'desc' }, published: { publishedAt: 'desc' } } as const

/** The drafts that were written last, or the essays that were published last, among those this actor may work on; and how many there are. */
export async function listRecentArticles(actor: Actor, status: 'draft' | 'published', take: number): Promise<RecentArticles> {
  requirePermission(actor, canCreateArticle(actor))
  const where = { ...articlesVisibleTo(actor), status, deletedAt: null }
  const untouched = status === 'draft' ? await findUntouched(where) : []
  const [count, ids] = await Promise.all([
    db().article.count({ where }),
    db().article.findMany({
      where: { AND: [where, { id: { notIn: untouched } }] },
      orderBy: [newest[status], { id: 'desc' }],
      take,
      select: { id: true },
    }),
  ])
  const rows = await db().article.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    select: { id: true, title: true, publishedAt: true, updatedAt: true },
  })
  const items = inOrder(ids, rows).map(({ publishedAt, updatedAt, ...row }) => ({
    ...row,
    at: status === 'published' && publishedAt ? publishedAt : updatedAt,
  }))
  return { items, total: count - untouched.length }
}
