import { Pagination } from '@/components/ui/pagination'
import { historyPath, revisionPath } from '@/domain/articles/article-path'
import type { RevisionComparison as Compared, ComparedRevision, HistoryArticle } from '@/domain/articles/types'
import type { Settings } from '@/domain/settings/schema'
import { formatDate } from '@/i18n/dates'
import type { Translator } from '@/i18n/translator-for'
import { inLanguage } from '@/platform/language/direction'
import { Comparison } from './comparison'
import { comparisonLabels } from './comparison-labels'

interface Props {
  article: HistoryArticle
  comparison: Compared
  settings: Settings
  t: Translator
  /** Also what nobody changed. */
  whole: boolean
}

/** Two revisions side by side under their numbers and days. */
export function RevisionComparison({ article, comparison, settings, t, whole }: Props) {
  const { from, to, diff, media } = comparison
  const languageOf = ({ language }: ComparedRevision) => inLanguage(language || settings.language, t.lang)
  const frame = { labels: comparisonLabels(t), languages: { before: languageOf(from), after: languageOf(to) } }
  const address = `${historyPath(article.slug)}?from=${from.number}&to=${to.number}`
  return (
    <section className="compared-revisions" aria-label={t('history.between', { from: from.number, to: to.number })}>
      <div className="compared compared-names">
        <Name revision={from} side="before" article={article} settings={settings} t={t} />
        <Name revision={to} side="after" article={article} settings={settings} t={t} />
      </div>
      {diff.isSame ? <p className="compared-gap">{t('history.sameText')}</p> : null}
      <Comparison rows={diff.rows} frame={frame} media={media} />
      <Pagination
        page={diff.page}
        pages={diff.pages}
        href={(page) => `${whole ? `${address}&all=1` : address}${page === 1 ? '' : `&page=${page}`}`}
        t={t}
        label={t('history.comparisonPages')}
        before={t('history.earlierInText')}
        after={t('history.furtherInText')}
      />
      <p className="small compared-ways">
        <a href={whole ? address : `${address}&all=1`}>{t(whole ? 'history.showChanges' : 'history.showAll')}</a>
        <a href={historyPath(article.slug)}>{t('history.allRevisions')}</a>
      </p>
    </section>
  )
}

interface NameProps {
  revision: ComparedRevision
  side: 'before' | 'after'
  article: HistoryArticle
  settings: Settings
  t: Translator
}

function Name({ revision: { number, createdAt }, side, article, settings, t }: NameProps) {
  return (
    <p className={side}>
      <a href={revisionPath(article.slug, number)}>{t('history.revision', { number })}</a>
      {' · '}
      <time dateTime={createdAt.toISOString()}>{formatDate(createdAt, settings)}</time>
    </p>
  )
}
