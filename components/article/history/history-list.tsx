import { historyPath, revisionPath } from '@/domain/articles/article-path'
import type { ArticleHistory, HistoryEntry } from '@/domain/articles/types'
import type { Settings } from '@/domain/settings/schema'
import type { Translator } from '@/i18n/translator-for'
import { inLanguage } from '@/platform/language/direction'
import { revisionTimes } from './revision-time'

interface Props {
  history: ArticleHistory
  settings: Settings
  t: Translator
}

/** An essay's revisions, the latest first: when, why, and how much was changed. */
export function HistoryList({ history, settings, t }: Props) {
  const { article, entries, comparable } = history
  const when = revisionTimes(entries.items, settings)
  return (
    <ol className="ledger history-list">
      {entries.items.map((entry) => {
        const before = comparable.find(({ number }) => number < entry.number)?.number
        return (
          <li key={entry.number}>
            <p className="when">
              <time dateTime={entry.createdAt.toISOString()}>{when(entry.createdAt)}</time>
            </p>
            {entry.hidden ? (
              <p className="small">
                {t('history.revision', { number: entry.number })}: {t('history.hidden')}
              </p>
            ) : (
              <Entry entry={entry} before={before} slug={article.slug} t={t} language={article.language || settings.language} />
            )}
          </li>
        )
      })}
    </ol>
  )
}

interface EntryProps {
  entry: HistoryEntry
  /** The one before it that can be seen. */
  before: number | undefined
  slug: string
  t: Translator
  language: string
}

function Entry({ entry, before, slug, t, language }: EntryProps) {
  const { number, reason, byName, current } = entry
  const name = t('history.revision', { number })
  const title = reason || (number === 1 ? t('history.firstPublished') : name)
  return (
    <div className="entry">
      <h2 {...(reason ? inLanguage(language, t.lang) : {})}>{title}</h2>
      <p className="small">
        {title === name ? null : <span>{name}</span>}
        {current ? <span className="present">{t('history.present')}</span> : null}
        {byName ? <span>{t('history.by', { name: byName })}</span> : null}
        {amounts(entry, t).map((amount) => (
          <span key={amount}>{amount}</span>
        ))}
      </p>
      <p className="small">
        <a href={revisionPath(slug, number)}>
          {t('history.readIt')}
          <span className="sr-only"> {name}</span>
        </a>
        {before === undefined ? null : (
          <a href={`${historyPath(slug)}?from=${before}&to=${number}`}>
            {t('history.whatChanged')}
            <span className="sr-only"> {name}</span>
          </a>
        )}
      </p>
    </div>
  )
}

function amounts({ wordCount, wordsAdded, wordsRemoved }: HistoryEntry, t: Translator): string[] {
  if (wordsAdded === null || wordsRemoved === null) return [t('history.words', { count: wordCount })]
  const said = [
    wordsAdded > 0 ? t('history.wordsAdded', { count: wordsAdded }) : '',
    wordsRemoved > 0 ? t('history.wordsRemoved', { count: wordsRemoved }) : '',
  ]
  return said.filter(Boolean)
}
