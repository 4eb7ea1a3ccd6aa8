import type { ArticleSummary } from '@/domain/articles/types'
import type { Settings } from '@/domain/settings/schema'
import { ArticleColumns } from './article-columns'
import { ArticleEntry } from './article-entry'

/** One essay large, the others in columns below it. */
export function FrontPage({ articles, settings }: { articles: readonly ArticleSummary[]; settings: Settings }) {
  const [lead, ...others] = articles
  if (!lead) return null
  return (
    <>
      <ArticleEntry article={lead} settings={settings} lead />
      <ArticleColumns articles={others} settings={settings} />
    </>
  )
}
