import type { Metadata } from 'next'
import { pageNumber } from '@/app/(site)/page-number'
import { articleAt, essayAt } from '@/components/comments/article-at'
import { CommentForm } from '@/components/comments/comment-form'
import { CommentList } from '@/components/comments/comment-item'
import { CommentMissing } from '@/components/comments/comment-missing'
import { commentPaths } from '@/components/comments/comment-paths'
import { liveMessages } from '@/components/comments/live-messages'
import { OwnInstead } from '@/components/comments/own-instead'
import { SignInToComment } from '@/components/comments/sign-in-to-comment'
import { SlowNote } from '@/components/comments/slow-note'
import { EssayMissing, ThreadPage } from '@/components/comments/thread-page'
import { shownUntil } from '@/components/comments/threads-at'
import { TypedText } from '@/components/comments/typed-text'
import { pageMetadata } from '@/components/site/metadata/page-metadata'
import { Pagination } from '@/components/ui/pagination'
import { anyone } from '@/domain/accounts/types'
import { articlePath } from '@/domain/articles/article-path'
import { findThread } from '@/domain/comments/queries/find-thread'
import { whoComments } from '@/domain/comments/takes-comments'
import { feedPaths } from '@/domain/feeds/feed-paths'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { translatorFor } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'

interface Props {
  params: Promise<{ slug: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug, id }, settings] = await Promise.all([params, getSettings()])
  const t = translatorFor(settings.language)
  const article = await essayAt(slug)
  if (!article || 'movedTo' in article) return { title: t('comments.noEssay'), robots: { index: false } }
  const title = t('comments.threadUnder', { title: article.title })
  const feeds = [{ folder: feedPaths.thread(article.slug), title: t('comments.commentsOn', { title: article.title }) }]
  const path = commentPaths.thread(article, encodeURIComponent(id))
  // The essay shows the thread too, and is what a search should find.
  return pageMetadata(settings, { title, description: article.description, path, canonical: commentPaths.page(article, 1), feeds })
}

/** One thread by the address of a comment in it: stays where it is when the essay's threads grow. */
export default async function OneThreadPage({ params, searchParams }: Props) {
  const { slug, id } = await params
  const { page } = await searchParams
  const asked = page === undefined ? undefined : (pageNumber(page) ?? undefined)
  const article = await articleAt(slug, `/comments/${encodeURIComponent(id)}${asked === undefined ? '' : `?page=${asked}`}`)
  if (article === 'moved') return null
  if (article === 'missing') return <EssayMissing t={await publicationTranslator()} />
  // The end first, as under the essay.
  const until = await shownUntil(article.id)
  const [thread, settings] = await Promise.all([findThread(anyone, article.id, id, asked), getSettings()])
  const t = translatorFor(settings.language)
  const writers = whoComments(article, settings)
  const open = writers !== 'nobody'
  if (!thread && formState('comment')) return <OwnInstead article={article} open={writers === 'anyone'} t={t} />
  if (!thread) return <CommentMissing article={article} t={t} />
  return (
    <ThreadPage article={article} title={t('comments.oneThread')}>
      <section
        className="thread"
        aria-label={t('comments.thread')}
        data-region="thread"
        data-article={article.id}
        data-waiting={commentPaths.received(article)}
        data-like={t('comments.like')}
        data-not-liked={t('comments.notLiked')}
        data-muted={t('comments.muted', { name: '{name}' })}
        data-show-muted={t('comments.showMuted')}
        data-live={open ? liveMessages(article, until, t, thread.entry.id) : undefined}
      >
        <CommentList entries={[thread.entry]} article={article} settings={settings} t={t} open={open} />
        <Pagination
          page={thread.page}
          pages={thread.pages}
          href={(to) => `${commentPaths.thread(article, id)}?page=${to}`}
          t={t}
          label={t('comments.pagesOfComments')}
          // A thread is read from its beginning.
          before={t('site.older')}
          after={t('site.newer')}
        />
        {writers === 'anyone' ? (
          <>
            <CommentForm article={article} from={commentPaths.thread(article, id)} parentId={id} t={t} />
            <SlowNote article={article} t={t} />
          </>
        ) : (
          <>
            {open ? <SignInToComment article={article} parentId={id} t={t} /> : null}
            <TypedText form="comment" t={t} />
          </>
        )}
        <p className="small">
          <a href={`${articlePath(article.slug)}#comments`}>{t('comments.allComments')}</a>
        </p>
      </section>
    </ThreadPage>
  )
}
