import type { ArticleSummary } from '@/domain/articles/types'
import type { Settings } from '@/domain/settings/schema'
import { ArticleEntry } from './article-entry'

/** Essays in columns, hairlines between. */
export function ArticleColumns({ articles, settings }: { articles: readonly ArticleSummary[]; settings: Settings }) {
  if (articles.length === 0) return null
  return (
    <div className="columns">
      {articles.map((article) => (
        <ArticleEntry key={article.id} article={article} settings={settings} />
      ))}
    </div>
  )
}
