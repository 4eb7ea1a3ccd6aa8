import { articlePath } from '@/domain/articles/article-path'
import { commentPath } from '@/domain/comments/comment-path'
import type { ThreadOrder } from '@/domain/comments/thread-order'
import { parseTarget } from '@/platform/front/requests/parse-target'

interface UnderArticle {
  slug: string
}

/** What may be asked of a comment: each a folder of app/api/comments/[id]. */
export type CommentAct = 'like' | 'report' | 'edit' | 'delete' | 'pin' | 'pick' | 'decide'

/** The addresses of an essay's threads. */
export const commentPaths = {
  /** The page of threads; the first stands under the essay itself. */
  page: ({ slug }: UnderArticle, page: number, order: ThreadOrder = 'newest') => {
    const query = [...(order === 'newest' ? [] : [`order=${order}`]), ...(page === 1 ? [] : [`page=${page}`])].join('&')
    return `${articlePath(slug)}${page === 1 ? '' : '/comments'}${query && `?${query}`}`
  },
  /** One thread. Stays what it is when later threads push it to another page. */
  thread: ({ slug }: UnderArticle, commentId: string) => commentPath(slug, commentId),
  respond: ({ slug }: UnderArticle, commentId?: string) => `${articlePath(slug)}/respond${commentId ? `?to=${commentId}` : ''}`,
  /** Where it is followed by mail: all under the essay, or the thread of a comment. */
  follow: ({ slug }: UnderArticle, commentId?: string) => `${articlePath(slug)}/follow${commentId ? `?to=${commentId}` : ''}`,
  received: ({ slug }: UnderArticle) => `${articlePath(slug)}/received`,
  /** Where it is said what is left to do before answers are mailed; `at` is where the comment stands. */
  posted: ({ slug }: UnderArticle, { held, mail, at }: { held: boolean; mail: 'asked' | 'paused'; at: string }) =>
    `${articlePath(slug)}/received?mail=${mail}${held ? '&posted=1' : `&at=${encodeURIComponent(at)}`}`,
  /** What one visitor can do with a comment. */
  options: ({ slug }: UnderArticle, commentId: string) => `${commentPath(slug, commentId)}/options`,
  /** Where its writer changes a comment. */
  edit: ({ slug }: UnderArticle, commentId: string) => `${commentPath(slug, commentId)}/edit`,
  anchor: (commentId: string) => `#comment-${commentId}`,
  /** Where they are followed while they are read: all threads under the essay, or one. */
  live: (articleId: string, after: string, rootId?: string) =>
    `/api/articles/${articleId}/comments/${rootId === undefined ? '' : `${rootId}/`}live?after=${after}`,
  preview: '/api/comments/preview',
  post: (articleId: string) => `/api/articles/${articleId}/comments`,
  /** Where the text is saved while its writer signs in. */
  draft: (articleId: string) => `/api/drafts/${articleId}`,
  /** Where something is done with a comment. */
  act: (commentId: string, act: CommentAct) => `/api/comments/${commentId}/${act}`,
} as const

/**
 * True for an address that bears a comment form: the form says which, and a refusal is shown there. Only as a browser
 * writes it: what else was typed in its place could be no address at all when the answer is already due.
 */
export function isPageOfForm(path: string): boolean {
  return (
    parseTarget(path) !== undefined &&
    path.length <= 500 &&
    /^\/p\/[^/?#\s\\]+(\/respond|\/passage|\/follow|\/comments(\/[^/?#\s\\]+(\/(options|edit))?)?)?(\?[^#\s\\]*)?$/.test(path)
  )
}
