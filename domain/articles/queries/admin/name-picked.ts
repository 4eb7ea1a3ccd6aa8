import type { Actor } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { canCreateArticle, isPublished } from '../../policy'
import { requirePermission } from '../../require-permission'

/** What the essays of a list are called, in this order, for the admin: as readers know them, and whether readers see them. */
export async function namePicked(actor: Actor, ids: readonly string[]): Promise<{ id: string; title: string; published: boolean }[]> {
  requirePermission(actor, canCreateArticle(actor))
  const rows = await db().article.findMany({
    where: { id: { in: [...ids] }, publishedId: { not: null } },
    select: { id: true, status: true, deletedAt: true, published: { select: { title: true } } },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? { id, title: row.published?.title || 'Without a title', published: isPublished(row) } : []
  })
}
