import { timeInWords } from '@/components/ui/time'
import { articlePath } from '@/domain/articles/article-path'
import type { ArticleSummary } from '@/domain/articles/types'
import type { Settings } from '@/domain/settings/schema'

/** Essays by date, a line or two each. */
export function ArticleLedger({ articles, settings }: { articles: readonly ArticleSummary[]; settings: Settings }) {
  return (
    <ol className="ledger">
      {articles.map((article) => (
        <li key={article.id}>
          <p className="when">
            <time dateTime={article.publishedAt.toISOString()}>{timeInWords(article.publishedAt, settings, 'day-of-year')}</time>
          </p>
          <div className="entry">
            <h2 lang={article.language || undefined}>
              <a href={articlePath(article.slug)}>{article.title}</a>
            </h2>
            {article.standfirst ? (
              <p className="standfirst" lang={article.language || undefined}>
                {article.standfirst}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
