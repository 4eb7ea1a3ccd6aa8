import { commentSummary } from '@/domain/feeds/content/comment-html'
import { seriesPath } from '@/domain/series/series-path'
import type { ListedSeries } from '@/domain/series/types'
import type { Settings } from '@/domain/settings/schema'
import { formatDate } from '@/i18n/dates'
import type { Translator } from '@/i18n/translator-for'

const mostCharacters = 220

/** Series in a list: the name, what it is about, how many parts can be read and since when the last of them. */
export function SeriesList({ series, settings, t }: { series: readonly ListedSeries[]; settings: Settings; t: Translator }) {
  return (
    <ol className="ledger unnumbered">
      {series.map(({ slug, title, description, parts, latestAt }) => (
        <li key={slug}>
          <div className="entry">
            <h2>
              <a href={seriesPath(slug)}>
                <bdi>{title}</bdi>
              </a>
            </h2>
            {description ? (
              <p className="standfirst">
                <bdi>{commentSummary(description, mostCharacters)}</bdi>
              </p>
            ) : null}
            <p className="byline">
              <span>{t('series.parts', { count: parts })}</span>
              <time dateTime={latestAt.toISOString()}>{formatDate(latestAt, settings)}</time>
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
