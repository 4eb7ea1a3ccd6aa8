import { Pagination } from '@/components/ui/pagination'
import type { ThreadPage } from '@/domain/comments/types'
import { feedPaths } from '@/domain/feeds/feed-paths'
import { feedFormats } from '@/domain/feeds/formats/registry'
import type { Settings } from '@/domain/settings/schema'
import { translatorFor } from '@/i18n/translator-for'
import { CommentForm } from './comment-form'
import { CommentList } from './comment-item'
import { commentPaths } from './comment-paths'
import { threadsAt } from './threads-at'

interface Props {
  article: { id: string; slug: string; title: string; commentsOpen: boolean }
  settings: Settings
  threads: ThreadPage
}

/** A page of the thread of an essay, read and drawn. */
export async function Thread({ page, ...drawn }: Omit<Props, 'threads'> & { page: number }) {
  return <ThreadSection {...drawn} threads={await threadsAt(drawn.article.id, page)} />
}

/** The thread under an essay, the same for every reader: the form first, then the comments, newest conversation first. */
export function ThreadSection({ article, settings, threads }: Props) {
  const t = translatorFor(settings.language)
  const open = article.commentsOpen && settings.commentPolicy !== 'closed'
  return (
    <section
      className="thread"
      id="comments"
      aria-labelledby="comments-title"
      data-region="thread"
      data-article={article.id}
      data-waiting={commentPaths.received(article)}
    >
      <h2 id="comments-title">
        {t('comments.comments')}
        {threads.comments > 0 ? <span> {t.number(threads.comments)}</span> : null}
      </h2>
      {open ? (
        <>
          <CommentForm article={article} from={commentPaths.page(article, threads.page)} t={t} />
          <p className="small">
            {t('comments.help')}{' '}
            <span data-for-guests="">
              {t.rich('comments.haveAccount', { link: (chunks) => <a href={commentPaths.respond(article)}>{chunks}</a> })}
            </span>
          </p>
          {/* The page is everybody's: without script, what waits is shown a step away. */}
          <p className="small no-script">
            {t.rich('comments.whereIsMine', { link: (chunks) => <a href={commentPaths.received(article)}>{chunks}</a> })}
          </p>
        </>
      ) : (
        <p className="closed">{t('comments.closed')}</p>
      )}
      {threads.total === 0 && open ? <p className="empty">{t('comments.empty')}</p> : null}
      <CommentList entries={threads.items} article={article} settings={settings} t={t} open={open} />
      <Pagination
        page={threads.page}
        pages={threads.pages}
        href={(to) => `${commentPaths.page(article, to)}#comments`}
        t={t}
        label={t('comments.pagesOfComments')}
      />
      <p className="small">
        <a href={`${feedPaths.thread(article.slug)}/${feedFormats[0].file}`} type={feedFormats[0].mediaType}>
          {t('feeds.followComments')}
        </a>
      </p>
    </section>
  )
}
