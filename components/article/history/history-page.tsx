import type { ReactNode } from 'react'
import { articlePath } from '@/domain/articles/article-path'
import type { HistoryArticle } from '@/domain/articles/types'

interface Props {
  article: HistoryArticle
  title: string
  /** What its numbers come to, in one line. */
  summary: ReactNode
  children: ReactNode
}

/** A page of an essay's history: what it is, and the way back to the essay. */
export function HistoryPage({ article, title, summary, children }: Props) {
  return (
    <div className="sheet history">
      <header className="page-head">
        <p className="kicker">
          <a href={articlePath(article.slug)}>{article.title}</a>
        </p>
        <h1 className="title">{title}</h1>
        <p className="small">{summary}</p>
      </header>
      {children}
    </div>
  )
}
