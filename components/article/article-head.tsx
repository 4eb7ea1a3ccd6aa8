import type { ReactNode } from 'react'
import { SeriesLine } from '@/components/series/series-line'
import { historyPath, tagPath } from '@/domain/articles/article-path'
import type { PublishedArticle } from '@/domain/articles/types'
import type { SeriesPlace } from '@/domain/series/types'
import type { Settings } from '@/domain/settings/schema'
import type { InLanguage } from '@/domain/translations/types'
import { type DateStyle, formatDate, formatPartialDate } from '@/i18n/dates'
import { type Translator, translatorFor } from '@/i18n/translator-for'
import { inLanguage } from '@/platform/language/direction'
import { AlsoIn } from './also-in'

interface Props {
  article: PublishedArticle
  settings: Settings
  /** Where it stands in its series, if it is in one. */
  place?: SeriesPlace | null
  /** Its other languages. */
  others?: readonly InLanguage[]
}

/** Kicker, title, standfirst, and the byline with the dates that matter. */
export function ArticleHead({ article, settings, place = null, others = [] }: Props) {
  const t = translatorFor(settings.language)
  const language = article.language || settings.language
  return (
    <header className="head">
      {article.tags.length > 0 ? (
        <p className="kicker">
          {article.tags.map((tag) => (
            <a key={tag.slug} href={tagPath(tag.slug)} rel="tag">
              {tag.name}
            </a>
          ))}
        </p>
      ) : null}
      {place ? <SeriesLine place={place} t={t} /> : null}
      <h1 className="title">
        <bdi>{article.title}</bdi>
      </h1>
      {article.standfirst ? (
        <p className="standfirst">
          <bdi>{article.standfirst}</bdi>
        </p>
      ) : null}
      <p className="byline" lang={inLanguage(t.lang, language).lang}>
        <span className="by">
          <bdi>{article.author.name}</bdi>
        </span>
        <Dates article={article} settings={settings} t={t} />
        <span>{t('site.minutes', { count: article.minutes })}</span>
        <AlsoIn others={others} t={t} />
      </p>
    </header>
  )
}

function Dates({ article, settings, t }: { article: PublishedArticle; settings: Settings; t: Translator }) {
  const { writtenOn, publishedAt, revisedAt } = article
  return (
    <>
      {writtenOn ? <span>{said(t, 'written', writtenOn, formatPartialDate(writtenOn, settings.language))}</span> : null}
      <span>{said(t, 'published', publishedAt.toISOString(), formatDate(publishedAt, settings))}</span>
      {revisedAt ? (
        <span>
          <ToHistory article={article} settings={settings}>
            {said(t, 'revised', revisedAt.toISOString(), formatDate(revisedAt, settings, revisedShape(article, settings)))}
          </ToHistory>
        </span>
      ) : null}
    </>
  )
}

/** What was changed can be looked up, if the publication lets its readers. */
function ToHistory({ article, settings, children }: { article: PublishedArticle; settings: Settings; children: ReactNode }) {
  return settings.showHistory ? <a href={historyPath(article.slug)}>{children}</a> : children
}

function said(t: Translator, what: 'written' | 'published' | 'revised', dateTime: string, when: string): ReactNode {
  return t.rich(`article.${what}`, { when, date: (chunks) => <time dateTime={dateTime}>{chunks}</time> })
}

/** A revision of the same year needs not say the year again. */
function revisedShape({ publishedAt, revisedAt }: PublishedArticle, settings: Settings): DateStyle {
  return formatDate(publishedAt, settings, 'year') === formatDate(revisedAt ?? publishedAt, settings, 'year') ? 'day-of-year' : 'day'
}
