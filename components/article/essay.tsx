import type { ReactNode } from 'react'
import { directionOf } from '@/components/ui/direction'
import { PublicationTime } from '@/components/ui/time'
import type { PublishedArticle } from '@/domain/articles/types'
import type { Settings } from '@/domain/settings/schema'
import { ArticleHead } from './article-head'
import { DocumentBody } from './document-body'

interface Props {
  article: PublishedArticle
  settings: Settings
  /** Its own absolute address, for what is printed. */
  url: string
  /** What stands under it: the jar, the thread. */
  children?: ReactNode
}

/** An essay in its own language, and below it, in the publication's, what belongs to it. */
export function Essay({ article, settings, url, children }: Props) {
  const language = article.language || settings.language
  return (
    <div className="essay" dir={directionOf(language)}>
      <article lang={language}>
        <ArticleHead article={article} settings={settings} />
        <DocumentBody
          document={article.body}
          media={article.media}
          dropCap={article.dropCap}
          publication={settings}
          language={article.language}
        />
        <p className="printed-only small">
          {url} · Published <PublicationTime at={article.publishedAt} settings={settings} />
        </p>
      </article>
      <div dir={directionOf(settings.language)}>{children}</div>
    </div>
  )
}
