import type { Metadata } from 'next'
import { cache } from 'react'
import { Article } from '@/components/article/article'
import { AuthorBio } from '@/components/article/author-bio'
import { Download } from '@/components/article/download/download'
import { downloadedArticle } from '@/components/article/download/downloaded-article'
import { ThreadSection } from '@/components/comments/thread'
import { orderOf, picksAt, shownUntil, threadsAt } from '@/components/comments/threads-at'
import { ReadOn } from '@/components/series/read-on'
import { ArticleData } from '@/components/site/metadata/article-data'
import { languageAlternates } from '@/components/site/metadata/language-alternates'
import { pageMetadata } from '@/components/site/metadata/page-metadata'
import { TipJar } from '@/components/tips/tip-jar'
import { CachedFragment } from '@/components/ui/cached-fragment'
import { articlePath } from '@/domain/articles/article-path'
import { getPublishedBySlug } from '@/domain/articles/queries/get-published-by-slug'
import type { PublishedArticle } from '@/domain/articles/types'
import type { ThreadOrder } from '@/domain/comments/thread-order'
import { exportPath } from '@/domain/exports/export-path'
import { feedPaths } from '@/domain/feeds/feed-paths'
import { articleImagePath } from '@/domain/images/image-path'
import { hasPassages } from '@/domain/passages/queries/has-passages'
import { findRelated } from '@/domain/search/queries/find-related'
import { findSeriesPlace } from '@/domain/series/queries/find-series-place'
import type { Settings } from '@/domain/settings/schema'
import { listTranslations } from '@/domain/translations/queries/list-translations'
import { getMessages } from '@/i18n/get-messages'
import { translatorFor } from '@/i18n/translator-for'
import { env } from '@/platform/env/env'
import { answerRedirect } from '@/platform/exchange/exchange'
import { answerNotFound, notFoundMetadata } from '../../answer-not-found'
import { publication } from '../../publication'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ order?: string | string[] }>
}

const findEssay = cache(getPublishedBySlug)
const translationsOf = cache(listTranslations)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await findEssay((await params).slug)
  if (!article || 'movedTo' in article) return notFoundMetadata()
  const { title, description, author, tags, language } = article
  const settings = await publication()
  const translations = await translationsOf(article.id, settings.language)
  const comments = { folder: feedPaths.thread(article.slug), title: translatorFor(settings.language)('comments.commentsOn', { title }) }
  const page = pageMetadata(settings, {
    title,
    description,
    path: articlePath(article.slug),
    language,
    feeds: [comments],
    card: articleImagePath(article.slug, article.revisionNumber),
    alsoAs: { 'text/markdown': exportPath(article.slug, 'md') },
    ...languageAlternates(translations),
  })
  return {
    ...page,
    authors: [{ name: author.name }],
    openGraph: {
      ...page.openGraph,
      type: 'article',
      publishedTime: article.publishedAt.toISOString(),
      modifiedTime: (article.revisedAt ?? article.publishedAt).toISOString(),
      authors: [author.name],
      tags: tags.map((tag) => tag.name),
    },
  }
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const [settings, article, { order }] = await Promise.all([publication(), findEssay((await params).slug), searchParams])
  if (!article) return answerNotFound()
  if ('movedTo' in article) {
    answerRedirect(301, articlePath(article.movedTo))
    return null
  }
  const site = env().PUBLIC_URL
  const url = site + articlePath(article.slug)
  const [place, { others }] = await Promise.all([findSeriesPlace(article.id), translationsOf(article.id, settings.language)])
  const related = await findRelated(article.id, place?.articleIds)
  const below = (
    <>
      <AuthorBio author={article.author} t={translatorFor(settings.language)} />
      <TipJar articleId={article.id} jar={settings.tipJar} language={settings.language} texts={getMessages('tips', settings.language)} />
      <Download essay={downloadedArticle(article, settings, url)} />
      <ReadOn place={place} related={related} language={settings.language} t={translatorFor(settings.language)} />
    </>
  )
  return (
    <Article article={article} settings={settings} url={url} place={place} others={others}>
      <CachedFragment withPage make={async () => below} />
      <CachedFragment make={() => threadWithData({ article, settings, site }, orderOf(order))} />
    </Article>
  )
}

/** What a new comment changes: the thread, and what programs read of the essay and of it. */
async function threadWithData(drawn: { article: PublishedArticle; settings: Settings; site: string }, order: ThreadOrder) {
  const { id } = drawn.article
  const until = await shownUntil(id)
  const [threads, picks, counted] = await Promise.all([threadsAt(id, 1, order), picksAt(id), hasPassages(id)])
  return (
    <>
      <ThreadSection {...drawn} threads={threads} picks={picks} until={until} counted={counted} />
      <ArticleData {...drawn} threads={threads} />
    </>
  )
}
