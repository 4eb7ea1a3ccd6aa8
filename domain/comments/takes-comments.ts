import type { ThreadRules } from '@/domain/articles/types'
import type { Settings } from '@/domain/settings/schema'
import { now } from '@/platform/clock/clock'
import type { CommentWriters } from './comment-writers'

interface UnderArticle extends ThreadRules {
  /** Of a published article never null. */
  publishedAt: Date | null
}

type ThreadSettings = Pick<Settings, 'commentPolicy' | 'thread'>

const dayMs = 86_400_000

/**
 * From whom new comments are taken under an article at this moment. What closes it for everybody comes first: the publication as a whole,
 * the switch of the essay, the days that its thread stays open. Then the essay's own word is asked, and where it says none, the publication's.
 */
export function whoComments(article: UnderArticle, { commentPolicy, thread }: ThreadSettings, at = now()): CommentWriters {
  if (!article.commentsOpen || commentPolicy === 'closed') return 'nobody'
  const days = article.closeAfterDays ?? thread.closeAfterDays
  if (days > 0 && article.publishedAt && at.getTime() >= article.publishedAt.getTime() + days * dayMs) return 'nobody'
  return article.commentWriters === 'anyone' || article.commentWriters === 'signed-in' ? article.commentWriters : thread.writers
}

/** Whether new comments are taken from anybody at all. */
export function takesComments(article: UnderArticle, settings: ThreadSettings, at = now()): boolean {
  return whoComments(article, settings, at) !== 'nobody'
}
