import type { Metadata } from 'next'
import { articleAt, essayAt } from '@/components/comments/article-at'
import { commentPaths } from '@/components/comments/comment-paths'
import { Thread } from '@/components/comments/thread'
import { EssayMissing, ThreadPage } from '@/components/comments/thread-page'
import { orderOf } from '@/components/comments/threads-at'
import { pageMetadata } from '@/components/site/metadata/page-metadata'
import { feedPaths } from '@/domain/feeds/feed-paths'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { translatorFor } from '@/i18n/translator-for'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ page?: string | string[]; order?: string | string[] }>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug }, settings] = await Promise.all([params, getSettings()])
  const t = translatorFor(settings.language)
  const article = await essayAt(slug)
  if (!article || 'movedTo' in article) return { title: t('comments.noEssay'), robots: { index: false } }
  const title = t('comments.commentsOn', { title: article.title })
  const feeds = [{ folder: feedPaths.thread(article.slug), title }]
  // The first page of threads stands under the essay itself, which is what a search should find.
  return pageMetadata(settings, {
    title,
    description: article.description,
    path: commentPaths.page(article, pageOf((await searchParams).page)),
    feeds,
  })
}

/** The threads that no longer stand under the essay itself. */
export default async function CommentsPage({ params, searchParams }: Props) {
  const [{ slug }, asked] = await Promise.all([params, searchParams])
  const [page, order] = [pageOf(asked.page), orderOf(asked.order)]
  const query = [...(order === 'newest' ? [] : [`order=${order}`]), ...(page === 1 ? [] : [`page=${page}`])].join('&')
  const article = await articleAt(slug, `/comments${query && `?${query}`}`)
  if (article === 'moved') return null
  if (article === 'missing') return <EssayMissing t={await publicationTranslator()} />
  const settings = await getSettings()
  return (
    <ThreadPage article={article} title={translatorFor(settings.language)('comments.comments')}>
      <Thread article={article} settings={settings} page={page} order={order} />
    </ThreadPage>
  )
}

function pageOf(asked: string | string[] | undefined): number {
  return typeof asked === 'string' && /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1
}
