import { articlePath } from '@/domain/articles/article-path'
import type { SearchHit } from '@/domain/search/types'
import type { Settings } from '@/domain/settings/schema'
import { formatDate } from '@/i18n/dates'
import type { Translator } from '@/i18n/translator-for'
import { inLanguage } from '@/platform/language/direction'
import { Marked } from './marked'

/** What was found: each essay with the place where it says so. */
export function FoundList({ hits, settings, t }: { hits: readonly SearchHit[]; settings: Settings; t: Translator }) {
  return (
    <ol className="found">
      {hits.map((hit) => {
        const its = inLanguage(hit.language || settings.language, t.lang)
        return (
          <li key={hit.id} id={`found-${hit.id}`}>
            <h2 {...its}>
              <a href={articlePath(hit.slug)}>
                <bdi>
                  <Marked text={hit.title} />
                </bdi>
              </a>
            </h2>
            <p className="passage" {...its}>
              <bdi>
                <Marked text={hit.passage} />
              </bdi>
            </p>
            <p className="byline">
              <time dateTime={hit.publishedAt.toISOString()}>{formatDate(hit.publishedAt, settings)}</time>
              <span>{t('site.minutes', { count: hit.minutes })}</span>
            </p>
          </li>
        )
      })}
    </ol>
  )
}
