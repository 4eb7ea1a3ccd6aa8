import type { ThreadComment } from '@/domain/comments/types'
import type { Translator } from '@/i18n/translator-for'
import { commentPaths } from './comment-paths'

interface Props {
  comment: ThreadComment
  article: { slug: string }
  t: Translator
  /** May be answered. */
  open: boolean
}

/**
 * What everybody may do with a comment, in one quiet line. What only some may is a step away, under More; so is liking it without
 * script, which adds the button: a thread of hundreds should not name each comment once more.
 */
export function CommentActs({ comment, article, t, open }: Props) {
  return (
    <p className="acts">
      {open && !comment.waits ? <a href={commentPaths.respond(article, comment.id)}>{t('comments.reply')}</a> : null}
      <a href={commentPaths.options(article, comment.id)} rel="nofollow">
        {t('comments.more')}
      </a>
      {comment.likes > 0 && !comment.waits ? <span data-likes={comment.likes}>{t('comments.likes', { count: comment.likes })}</span> : null}
    </p>
  )
}
