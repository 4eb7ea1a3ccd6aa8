import type { Settings } from '@/domain/settings/schema'
import { now } from '@/platform/clock/clock'

interface UnderArticle {
  commentsOpen: boolean
  /** Of a published article never null. */
  publishedAt: Date | null
}

const dayMs = 86_400_000

/** Whether new comments are taken under an article at this moment: open for it and for all, and not past the days that threads stay open. */
export function takesComments(
  article: UnderArticle,
  { commentPolicy, thread }: Pick<Settings, 'commentPolicy' | 'thread'>,
  at = now(),
): boolean {
  if (!article.commentsOpen || commentPolicy === 'closed') return false
  return thread.closeAfterDays === 0 || !article.publishedAt || at.getTime() < article.publishedAt.getTime() + thread.closeAfterDays * dayMs
}
