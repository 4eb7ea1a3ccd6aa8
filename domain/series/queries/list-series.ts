import type { Actor } from '@/domain/accounts/types'
import { canCreateArticle, canSeeWorkingCopy } from '@/domain/articles/policy'
import { requirePermission } from '@/domain/articles/require-permission'
import { db } from '@/platform/db/client'
import { canEditSeries } from '../policy'
import type { AdminSeries } from '../types'

const columns = {
  id: true,
  slug: true,
  title: true,
  description: true,
  parts: {
    orderBy: { position: 'asc' },
    select: {
      articleId: true,
      article: {
        select: { title: true, slug: true, status: true, deletedAt: true, authorId: true, published: { select: { title: true } } },
      },
    },
  },
} as const

/** Every series with its essays, drafts included, as this actor may see them: of somebody else's draft there is no title. */
export async function listSeries(actor: Actor): Promise<AdminSeries[]> {
  requirePermission(actor, canCreateArticle(actor))
  const rows = await db().series.findMany({ orderBy: { title: 'asc' }, select: columns })
  return rows.map(({ parts, ...series }) => ({
    ...series,
    parts: parts
      .filter(({ article }) => article.deletedAt === null)
      .map(({ articleId, article }) => {
        const published = article.status === 'published'
        const title = canSeeWorkingCopy(actor, article) ? article.title : published ? article.published?.title : 'A draft'
        return { articleId, title: title || 'Without a title', published, slug: article.slug }
      }),
    mayEdit: canEditSeries(
      actor,
      parts.map(({ article }) => article.authorId),
    ),
  }))
}
