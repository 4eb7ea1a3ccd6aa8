import type { Metadata } from 'next'
import { cache } from 'react'
import { Essay } from '@/components/article/essay'
import { Thread } from '@/components/comments/thread'
import { ArticleData } from '@/components/site/article-data'
import { TipJar } from '@/components/tips/tip-jar'
import { articlePath } from '@/domain/articles/article-path'
import { getPublishedBySlug } from '@/domain/articles/queries/get-published-by-slug'
import { env } from '@/platform/env/env'
import { answerRedirect } from '@/platform/front/exchange'
import { answerNotFound } from '../../answer-not-found'
import { publication } from '../../publication'

interface Props {
  params: Promise<{ slug: string }>
}

const findEssay = cache(getPublishedBySlug)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await findEssay((await params).slug)
  if (!article || 'movedTo' in article) return { title: 'Not found', robots: { index: false } }
  const canonical = articlePath(article.slug)
  const { title, description, author, tags } = article
  return {
    title,
    description,
    authors: [{ name: author.name }],
    alternates: { canonical },
    openGraph: {
      type: 'article',
      title,
      description,
      url: canonical,
      siteName: (await publication()).name,
      publishedTime: article.publishedAt.toISOString(),
      modifiedTime: (article.revisedAt ?? article.publishedAt).toISOString(),
      authors: [author.name],
      tags: tags.map((tag) => tag.name),
    },
  }
}

export default async function ArticlePage({ params }: Props) {
  const [settings, article] = await Promise.all([publication(), findEssay((await params).slug)])
  if (!article) return answerNotFound()
  if ('movedTo' in article) {
    answerRedirect(301, articlePath(article.movedTo))
    return null
  }
  const url = env().PUBLIC_URL + articlePath(article.slug)
  return (
    <>
      <Essay article={article} settings={settings} url={url}>
        <TipJar articleId={article.id} jar={settings.tipJar} language={settings.language} />
        <Thread article={article} settings={settings} page={1} />
      </Essay>
      <ArticleData article={article} settings={settings} url={url} />
    </>
  )
}
