import { publishedArticles } from '@/domain/articles/policy'
import { db } from '@/platform/db/client'

/** The comment that had this id in the permalinks of the system that it was imported from; null if readers cannot see it, or it never was. */
export async function findFormer(articleId: string, formerId: string): Promise<{ id: string } | null> {
  return db().comment.findFirst({ where: { articleId, formerId, status: 'approved', article: publishedArticles }, select: { id: true } })
}
