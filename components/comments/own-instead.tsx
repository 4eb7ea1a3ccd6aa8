import type { Translator } from '@/i18n/translator-for'
import { answerStatus } from '@/platform/exchange/exchange'
import { CommentForm } from './comment-form'
import { commentPaths } from './comment-paths'
import { ThreadPage } from './thread-page'
import { TypedText } from './typed-text'

interface Props {
  article: { id: string; slug: string; title: string }
  /** May be commented on. */
  open: boolean
  t: Translator
  signedInAs?: string
  /** What this visitor had typed before they went to sign in. */
  typed?: string
}

/** Where the comment that somebody was answering is gone: what they wrote, in a form that makes it a comment of its own. */
export function OwnInstead({ article, open, t, signedInAs, typed }: Props) {
  answerStatus(404)
  return (
    <ThreadPage article={article} title={t('comments.writeComment')}>
      <section className="thread" aria-label={t('comments.yourComment')}>
        {open ? (
          <>
            <p>{t('comments.asItsOwn')}</p>
            <CommentForm article={article} from={commentPaths.respond(article)} t={t} signedInAs={signedInAs} typed={typed} />
          </>
        ) : (
          <TypedText form="comment" typed={typed} t={t} />
        )}
      </section>
    </ThreadPage>
  )
}
