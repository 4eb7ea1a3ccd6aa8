import { articlePath } from '@/domain/articles/article-path'
import type { PickedArticle } from '@/domain/articles/types'
import type { Settings } from '@/domain/settings/schema'
import { formatDate } from '@/i18n/dates'
import type { Translator } from '@/i18n/translator-for'
import { inLanguage } from '@/platform/language/direction'

/** An essay as a list in somebody's own order shows it. */
export type ListedEssay = Omit<PickedArticle, 'id'>

interface Props {
  essays: readonly ListedEssay[]
  settings: Settings
  t: Translator
  /** What stands before each; absent, nothing does. */
  numbered?: (number: number) => string
}

/** Essays in an order that somebody chose. */
export function PartList({ essays, settings, t, numbered }: Props) {
  return (
    <ol className={numbered ? 'ledger' : 'ledger unnumbered'}>
      {essays.map((essay, at) => {
        const its = inLanguage(essay.language || settings.language, t.lang)
        return (
          <li key={essay.slug}>
            {numbered ? <p className="when">{numbered(at + 1)}</p> : null}
            <div className="entry">
              <h2 {...its}>
                <a href={articlePath(essay.slug)}>
                  <bdi>{essay.title}</bdi>
                </a>
              </h2>
              {essay.standfirst ? (
                <p className="standfirst" {...its}>
                  <bdi>{essay.standfirst}</bdi>
                </p>
              ) : null}
              <p className="byline">
                <time dateTime={essay.publishedAt.toISOString()}>{formatDate(essay.publishedAt, settings)}</time>
                <span>{t('site.minutes', { count: essay.minutes })}</span>
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
