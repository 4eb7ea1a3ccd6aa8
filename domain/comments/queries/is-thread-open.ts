import { articleToCommentOn } from '@/domain/articles/queries/article-to-comment-on'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { takesComments } from '../takes-comments'

/** Whether comments are taken under this published essay. Throws `not-found` where there is none. */
export async function isThreadOpen(articleId: string): Promise<boolean> {
  const [article, settings] = await Promise.all([articleToCommentOn(articleId), getSettings()])
  return takesComments(article, settings)
}
