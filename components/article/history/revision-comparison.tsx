import { Pagination } from '@/components/ui/pagination'
import { historyPath, revisionPath } from '@/domain/articles/article-path'
import type { RevisionComparison as Compared, ComparedRevision, HistoryArticle } from '@/domain/articles/types'
import type { Settings } from '@/domain/settings/schema'
import { timeInWords } from '@/i18n/dates'
import type { Words } from '@/i18n/translator-for'
import { inLanguage } from '@/platform/language/direction'
import { Comparison } from './comparison'
import { comparisonLabels } from './comparison-labels'

interface Props {
  article: HistoryArticle
  comparison: Compared
  settings: Settings
  words: Words
  /** Also what nobody changed. */
  whole: boolean
}

/** Two revisions side by side under their numbers and days. */
export function RevisionComparison({ article, comparison, settings, words, whole }: Props) {
  const { from, to, diff, media } = comparison
  const languageOf = ({ language }: ComparedRevision) => inLanguage(language || settings.language, words.tag)
  const frame = { labels: comparisonLabels(words), languages: { before: languageOf(from), after: languageOf(to) } }
  const address = `${historyPath(article.slug)}?from=${from.number}&to=${to.number}`
  return (
    <section className="compared-revisions" aria-label={words('history.between', { from: from.number, to: to.number })}>
      <div className="compared compared-names">
        <Name revision={from} side="before" article={article} settings={settings} words={words} />
        <Name revision={to} side="after" article={article} settings={settings} words={words} />
      </div>
      {diff.isSame ? <p className="compared-gap">{words('history.sameText')}</p> : null}
      <Comparison rows={diff.rows} frame={frame} media={media} />
      <Pagination
        page={diff.page}
        pages={diff.pages}
        href={(page) => `${whole ? `${address}&all=1` : address}${page === 1 ? '' : `&page=${page}`}`}
        words={words}
        label={words('history.comparisonPages')}
        before={words('history.earlierInText')}
        after={words('history.furtherInText')}
      />
      <p className="small compared-ways">
        <a href={whole ? address : `${address}&all=1`}>{words(whole ? 'history.showChanges' : 'history.showAll')}</a>
        <a href={historyPath(article.slug)}>{words('history.allRevisions')}</a>
      </p>
    </section>
  )
}

interface NameProps {
  revision: ComparedRevision
  side: 'before' | 'after'
  article: HistoryArticle
  settings: Settings
  words: Words
}

function Name({ revision: { number, createdAt }, side, article, settings, words }: NameProps) {
  return (
    <p className={side}>
      <a href={revisionPath(article.slug, number)}>{words('history.revision', { number })}</a>
      {' · '}
      <time dateTime={createdAt.toISOString()}>{timeInWords(createdAt, settings)}</time>
    </p>
  )
}
