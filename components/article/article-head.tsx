import type { ReactNode } from 'react'
import { SeriesLine } from '@/components/series/series-line'
import { richWords } from '@/components/ui/rich-words'
import { historyPath, tagPath } from '@/domain/articles/article-path'
import type { PublishedArticle } from '@/domain/articles/types'
import type { SeriesPlace } from '@/domain/series/types'
import type { Settings } from '@/domain/settings/schema'
import type { InLanguage } from '@/domain/translations/types'
import { partialDateInWords, type TimeShape, timeInWords } from '@/i18n/dates'
import { type Words, wordsOf } from '@/i18n/translator-for'
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
  const words = wordsOf(settings.language)
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
      {place ? <SeriesLine place={place} words={words} /> : null}
      <h1 className="title">
        <bdi>{article.title}</bdi>
      </h1>
      {article.standfirst ? (
        <p className="standfirst">
          <bdi>{article.standfirst}</bdi>
        </p>
      ) : null}
      <p className="byline" lang={inLanguage(words.tag, language).lang}>
        <span className="by">
          <bdi>{article.author.name}</bdi>
        </span>
        <Dates article={article} settings={settings} words={words} />
        <span>{words('site.minutes', { count: article.minutes })}</span>
        <AlsoIn others={others} words={words} />
      </p>
    </header>
  )
}

function Dates({ article, settings, words }: { article: PublishedArticle; settings: Settings; words: Words }) {
  const { writtenOn, publishedAt, revisedAt } = article
  return (
    <>
      {writtenOn ? <span>{said(words, 'written', writtenOn, partialDateInWords(writtenOn, settings.language))}</span> : null}
      <span>{said(words, 'published', publishedAt.toISOString(), timeInWords(publishedAt, settings))}</span>
      {revisedAt ? (
        <span>
          <ToHistory article={article} settings={settings}>
            {said(words, 'revised', revisedAt.toISOString(), timeInWords(revisedAt, settings, revisedShape(article, settings)))}
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

function said(words: Words, what: 'written' | 'published' | 'revised', dateTime: string, when: string): ReactNode {
  return richWords(words, `article.${what}`, { when, date: (text) => <time dateTime={dateTime}>{text}</time> })
}

/** A revision of the same year needs not say the year again. */
function revisedShape({ publishedAt, revisedAt }: PublishedArticle, settings: Settings): TimeShape {
  return timeInWords(publishedAt, settings, 'year') === timeInWords(revisedAt ?? publishedAt, settings, 'year') ? 'day-of-year' : 'day'
}
