import { articlePath } from '@/domain/articles/article-path'
import type { ArticleSummary } from '@/domain/articles/types'
import type { Settings } from '@/domain/settings/schema'
import { timeInWords } from '@/i18n/dates'
import { spokenTag } from '@/i18n/match-locale'
import { inLanguage } from '@/platform/language/direction'

/** Essays by date, a line or two each. */
export function ArticleLedger({ articles, settings }: { articles: readonly ArticleSummary[]; settings: Settings }) {
  const around = spokenTag(settings.language)
  return (
    <ol className="ledger">
      {articles.map((article) => (
        <li key={article.id}>
          <p className="when">
            <time dateTime={article.publishedAt.toISOString()}>{timeInWords(article.publishedAt, settings, 'day-of-year')}</time>
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
