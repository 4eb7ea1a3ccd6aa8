import { articlePath } from '@/domain/articles/article-path'
import { commentPath } from '@/domain/comments/comment-path'
import { parseTarget } from '@/platform/front/requests/parse-target'

interface UnderArticle {
  slug: string
}

/** The addresses of an essay's threads. */
export const commentPaths = {
  /** The page of threads; the first stands under the essay itself. */
  page: ({ slug }: UnderArticle, page: number) => (page === 1 ? articlePath(slug) : `${articlePath(slug)}/comments?page=${page}`),
  /** One thread. Stays what it is when later threads push it to another page. */
  thread: ({ slug }: UnderArticle, commentId: string) => commentPath(slug, commentId),
  respond: ({ slug }: UnderArticle, commentId?: string) => `${articlePath(slug)}/respond${commentId ? `?to=${commentId}` : ''}`,
  received: ({ slug }: UnderArticle) => `${articlePath(slug)}/received`,
  anchor: (commentId: string) => `#comment-${commentId}`,
  post: (articleId: string) => `/api/articles/${articleId}/comments`,
} as const

/**
 * True for an address that bears a comment form: the form says which, and a refusal is shown there. Only as a browser
 * writes it: what else was typed in its place could be no address at all when the answer is already due.
 */
export function isPageOfForm(path: string): boolean {
  return (
    parseTarget(path) !== undefined &&
    path.length <= 500 &&
    /^\/p\/[^/?#\s\\]+(\/respond|\/comments(\/[^/?#\s\\]+)?)?(\?[^#\s\\]*)?$/.test(path)
  )
}
