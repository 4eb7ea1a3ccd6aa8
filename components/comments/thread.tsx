import { PassageLinks } from '@/components/passages/passage-links'
import { Pagination } from '@/components/ui/pagination'
import type { ThreadRules } from '@/domain/articles/types'
import { whoComments } from '@/domain/comments/takes-comments'
import type { ThreadOrder } from '@/domain/comments/thread-order'
import type { ThreadComment, ThreadPage } from '@/domain/comments/types'
import { feedPaths } from '@/domain/feeds/feed-paths'
import { feedFormats } from '@/domain/feeds/formats/registry'
import type { Settings } from '@/domain/settings/schema'
import { translatorFor } from '@/i18n/translator-for'
import { mailIsSent } from '@/platform/mail/mail-is-sent'
import { CommentForm } from './comment-form'
import { CommentList } from './comment-item'
import { commentPaths } from './comment-paths'
import { Elsewhere } from './elsewhere'
import { liveMessages } from './live-messages'
import { Picks } from './picks'
import { readingMessages } from './reading-messages'
import { SignInToComment } from './sign-in-to-comment'
import { SlowNote } from './slow-note'
import { ThreadOrders } from './thread-orders'
import { picksAt, shownUntil, threadsAt } from './threads-at'
import { TypedText } from './typed-text'

interface Props {
  article: ThreadRules & { id: string; slug: string; title: string; publishedAt: Date }
  settings: Settings
  threads: ThreadPage
  picks: readonly ThreadComment[]
  /** The essay stands above, and some passage of it has comments. */
  counted?: boolean
  /** Where the thread ends that is drawn, in time: from there on it is followed. */
  until: string
}

/** A page of the thread of an essay, read and drawn. */
export async function Thread({
  page,
  order,
  ...drawn
}: Omit<Props, 'threads' | 'picks' | 'until' | 'counted'> & { page: number; order: ThreadOrder }) {
  const { id } = drawn.article
  // The end first: what comes between the two is told again, and not lost.
  const until = await shownUntil(id)
  const [threads, picks] = await Promise.all([threadsAt(id, page, order), page === 1 ? picksAt(id) : []])
  return <ThreadSection {...drawn} threads={threads} picks={picks} until={until} />
}

/** The thread under an essay, the same for every reader: the form first, then the comments, newest conversation first. */
export function ThreadSection({ article, settings, threads, picks, until, counted = false }: Props) {
  const t = translatorFor(settings.language)
  const here = commentPaths.page(article, threads.page, threads.order)
  const writers = whoComments(article, settings)
  const open = writers !== 'nobody'
  return (
    <section
      className="thread"
      id="comments"
      aria-labelledby="comments-title"
      data-region="thread"
      data-article={article.id}
      data-waiting={commentPaths.received(article)}
      data-like={t('comments.like')}
      data-not-liked={t('comments.notLiked')}
      data-muted={t('comments.muted', { name: '{name}' })}
      data-show-muted={t('comments.showMuted')}
      data-reading={threads.total > 0 ? readingMessages(t) : undefined}
      data-live={open ? liveMessages(article, until, t) : undefined}
    >
      <h2 id="comments-title">
        {t('comments.comments')}
        {threads.comments > 0 ? <span> {t.number(threads.comments)}</span> : null}
      </h2>
      <Elsewhere counts={threads.elsewhere} t={t} />
      {writers === 'anyone' ? (
        <>
          <CommentForm article={article} from={here} t={t} />
          <SlowNote article={article} t={t} />
          <p className="small">{t('comments.help')}</p>
          {/* The page is everybody's: without script, what waits is shown a step away. */}
          <p className="small no-script">
            {t.rich('comments.whereIsMine', { link: (chunks) => <a href={commentPaths.received(article)}>{chunks}</a> })}
          </p>
        </>
      ) : (
        <>
          {open ? <SignInToComment article={article} t={t} /> : <p className="closed">{t('comments.closed')}</p>}
          <TypedText form="comment" t={t} />
        </>
      )}
      <PassageLinks article={article} writers={writers} counted={counted} t={t} />
      {threads.total === 0 && open ? <p className="empty">{t('comments.empty')}</p> : null}
      {threads.total > 0 ? (
        <>
          <Picks article={article} picks={picks} t={t} />
          {threads.total > 1 ? <ThreadOrders article={article} order={threads.order} t={t} /> : null}
        </>
      ) : null}
      <CommentList entries={threads.items} article={article} settings={settings} t={t} open={open} />
      <Pagination
        page={threads.page}
        pages={threads.pages}
        href={(to) => `${commentPaths.page(article, to, threads.order)}#comments`}
        t={t}
        label={t('comments.pagesOfComments')}
      />
      <p className="small">
        <a href={`${feedPaths.thread(article.slug)}/${feedFormats[0].file}`} type={feedFormats[0].mediaType}>
          {t('feeds.followComments')}
        </a>
        <span className={mailIsSent() ? undefined : 'needs-script'}>
          {' · '}
          <a href={commentPaths.follow(article)} rel="nofollow">
            {t(mailIsSent() ? 'notices.byMailOrPush' : 'notices.byNotification')}
          </a>
        </span>
      </p>
    </section>
  )
}
