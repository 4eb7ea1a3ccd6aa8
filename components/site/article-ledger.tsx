import { articlePath } from '@/domain/articles/article-path'
import type { ArticleSummary } from '@/domain/articles/types'
import type { Settings } from '@/domain/settings/schema'
import { formatDate } from '@/i18n/dates'
import { langOf } from '@/i18n/match-locale'
import { inLanguage } from '@/platform/language/direction'

/** Essays by date, a line or two each. */
export function ArticleLedger({ articles, settings }: { articles: readonly ArticleSummary[]; settings: Settings }) {
  const around = langOf(settings.language)
  return (
    <ol className="ledger">
      {articles.map((article) => (
        <li key={article.id}>
          <p className="when">
            <time dateTime={article.publishedAt.toISOString()}>{formatDate(article.publishedAt, settings, 'day-of-year')}</time>
          </p>
          <div className="entry">
            <h2 {...inLanguage(article.language || settings.language, around)}>
              <a href={articlePath(article.slug)}>
                <bdi>{article.title}</bdi>
              </a>
            </h2>
            {article.standfirst ? (
              <p className="standfirst" {...inLanguage(article.language || settings.language, around)}>
                <bdi>{article.standfirst}</bdi>
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
