import type { ReactNode } from 'react'
import { CachedFragment } from '@/components/ui/cached-fragment'
import type { PublishedArticle } from '@/domain/articles/types'
import type { SeriesPlace } from '@/domain/series/types'
import type { Settings } from '@/domain/settings/schema'
import type { InLanguage } from '@/domain/translations/types'
import { formatDate } from '@/i18n/dates'
import { translatorFor } from '@/i18n/translator-for'
import { directionOf, inLanguage } from '@/platform/language/direction'
import { ArticleHead } from './article-head'
import { DocumentBody } from './document-body'

interface Props {
  article: PublishedArticle
  settings: Settings
  /** Its own absolute address, for what is printed. */
  url: string
  /** Where it stands in its series, if it is in one. */
  place?: SeriesPlace | null
  /** Its other languages. */
  others?: readonly InLanguage[]
  /** What stands under it: the jar, the thread. */
  children?: ReactNode
}

/** An essay in its own language, and below it, in the publication's, what belongs to it. */
export function Article({ article, settings, url, place = null, others = [], children }: Props) {
  const language = article.language || settings.language
  const t = translatorFor(settings.language)
  const said = (at: Date) => ({
    when: formatDate(at, settings),
    date: (text: ReactNode) => <time dateTime={at.toISOString()}>{text}</time>,
  })
  const itself = (
    <article lang={language}>
      <ArticleHead article={article} settings={settings} place={place} others={others} />
      <DocumentBody
        document={article.body}
        media={article.media}
        cards={article.cards}
        dropCap={article.dropCap}
        publication={settings}
        language={article.language}
      />
      <p className="printed-only small" {...inLanguage(t.lang, language)}>
        {url} · {t.rich('article.published', said(article.publishedAt))}
        {article.revisedAt ? <> · {t.rich('article.revised', said(article.revisedAt))}</> : null}
      </p>
    </article>
  )
  return (
    <div className="essay" dir={directionOf(language)}>
      <CachedFragment withPage make={async () => itself} />
      <div dir={directionOf(t.lang)}>{children}</div>
    </div>
  )
}
