import { articlePath } from '@/domain/articles/article-path'

/** Where a comment is read, in its thread. Stays what it is when later threads push it to another page. */
export function commentPath(slug: string, commentId: string): string {
  return `${articlePath(slug)}/comments/${commentId}`
}
