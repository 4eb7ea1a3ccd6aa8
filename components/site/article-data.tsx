import type { PublishedArticle } from '@/domain/articles/types'
import type { Settings } from '@/domain/settings/schema'

interface Props {
  article: PublishedArticle
  settings: Settings
  /** The essay's own absolute address. */
  url: string
}

/** What search engines and other programs read of an essay. */
export function ArticleData({ article, settings, url }: Props) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: article.title,
    description: article.description,
    url,
    mainEntityOfPage: url,
    inLanguage: article.language || settings.language,
    datePublished: article.publishedAt.toISOString(),
    dateModified: (article.revisedAt ?? article.publishedAt).toISOString(),
    wordCount: article.wordCount,
    keywords: article.tags.map((tag) => tag.name),
    author: { '@type': 'Person', name: article.author.name },
    publisher: { '@type': 'Organization', name: settings.name, url: new URL('/', url).href },
  }
  return <script type="application/ld+json">{inScript(data)}</script>
}

/** JSON that cannot end the element it stands in, whatever a title says. */
function inScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
