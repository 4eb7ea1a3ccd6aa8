import type { CommentOptions as Options } from '@/domain/comments/types'
import type { Translator } from '@/i18n/translator-for'
import { commentPaths } from '../comment-paths'
import { DeleteForm } from '../own/delete-form'
import { MarkForm } from './mark-form'
import { ModerationActs } from './moderation-acts'
import { ReportForm } from './report-form'

interface Props {
  options: Options
  article: { id: string; slug: string }
  /** May be answered. */
  open: boolean
  t: Translator
}

/** What one visitor may do with a comment: a list of links, and of forms with one button each. */
export function CommentOptions({ options, article, open, t }: Props) {
  const { comment, liked, may, moderation } = options
  const isShown = (moderation?.status ?? 'approved') === 'approved' && !comment.waits
  const from = commentPaths.options(article, comment.id)
  const id = comment.id
  return (
    <ul className="options" data-region="options">
      {open && isShown ? (
        <li data-step="reply">
          <a href={commentPaths.respond(article, id)}>{t('comments.reply')}</a>
        </li>
      ) : null}
      {may.like ? (
        <li data-step="like">
          <MarkForm act="like" id={id} from={from} undo={liked} label={t(liked ? 'comments.unlike' : 'comments.like')} />
        </li>
      ) : null}
      {isShown ? (
        <li>
          <a href={commentPaths.thread(article, id)}>{t('comments.link')}</a>
        </li>
      ) : null}
      {isShown ? (
        <li>
          <a href={commentPaths.follow(article, id)}>{t('notices.followThread')}</a>
        </li>
      ) : null}
      {may.edit ? (
        <li>
          <a href={commentPaths.edit(article, id)} rel="nofollow">
            {t('comments.edit')}
          </a>
        </li>
      ) : null}
      {may.delete ? (
        <li>
          <DeleteForm id={id} from={from} t={t} />
        </li>
      ) : null}
      {options.own ? (
        <li>
          <a href="/own-comments" rel="nofollow">
            {t('ownData.title')}
          </a>
        </li>
      ) : null}
      {may.report ? (
        <li>
          <ReportForm id={id} from={from} t={t} />
        </li>
      ) : null}
      {may.report ? (
        // Kept in the reader's browser: without script there is nowhere to keep it.
        <li className="needs-script">
          <button
            type="button"
            data-mute={comment.name}
            data-mute-text={t('comments.mute', { name: comment.name })}
            data-unmute-text={t('comments.unmute', { name: comment.name })}
          >
            {t('comments.mute', { name: comment.name })}
          </button>
        </li>
      ) : null}
      {may.pin ? (
        <li>
          <MarkForm act="pin" id={id} from={from} undo={options.isPinned} label={t(options.isPinned ? 'comments.unpin' : 'comments.pin')} />
        </li>
      ) : null}
      {may.pick ? (
        <li>
          <MarkForm
            act="pick"
            id={id}
            from={from}
            undo={comment.picked === true}
            label={t(comment.picked ? 'comments.unpick' : 'comments.pick')}
          />
        </li>
      ) : null}
      {moderation ? <ModerationActs moderation={moderation} comment={comment} articleId={article.id} from={from} t={t} /> : null}
    </ul>
  )
}
