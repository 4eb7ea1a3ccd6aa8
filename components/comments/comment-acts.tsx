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

/** The form that every like button of a page belongs to: one for all of them, so that a long thread stays light. */
export const likeFormId = 'like'

/** What everybody may do with a comment, in one quiet line. What only some may is a step away, under More. */
export function CommentActs({ comment, article, t, open }: Props) {
  return (
    <p className="acts">
      {comment.waits ? null : (
        <>
          {open ? <a href={commentPaths.respond(article, comment.id)}>{t('comments.reply')}</a> : null}
          <LikeButton comment={comment} t={t} />
        </>
      )}
      <a href={commentPaths.options(article, comment.id)} rel="nofollow">
        {t('comments.more')}
      </a>
    </p>
  )
}

function LikeButton({ comment, t }: { comment: ThreadComment; t: Translator }) {
  return (
    <button type="submit" form={likeFormId} formAction={commentPaths.act(comment.id, 'like')} data-likes={comment.likes || undefined}>
      {t('comments.like')}
      {comment.likes > 0 ? <span> · {t.number(comment.likes)}</span> : null}
    </button>
  )
}
