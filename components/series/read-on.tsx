import { articlePath } from '@/domain/articles/article-path'
import type { RelatedArticle } from '@/domain/search/types'
import type { SeriesPlace } from '@/domain/series/types'
import type { Translator } from '@/i18n/translator-for'
import { inLanguage } from '@/platform/language/direction'

interface Props {
  place: SeriesPlace | null
  related: readonly RelatedArticle[]
  /** The publication's. */
  language: string
  t: Translator
}

type Linked = Pick<RelatedArticle, 'slug' | 'title' | 'standfirst' | 'language' | 'minutes'>

/** Under an essay, before its thread: the parts beside it, and what speaks of the same. Nothing where there is nothing. */
export function ReadOn({ place, related, language, t }: Props) {
  const { next = null, previous = null } = place ?? {}
  if (!next && !previous && related.length === 0) return null
  const its = (essay: Linked) => inLanguage(essay.language || language, t.lang)
  return (
    <nav className="read-on" aria-labelledby="read-on">
      <h2 className="label" id="read-on">
        {t('series.readOn')}
      </h2>
      <ul>
        {next ? (
          <li className="part">
            <Entry essay={next} label={t('series.next')} rel="next" its={its(next)} t={t} />
          </li>
        ) : null}
        {previous ? (
          <li className="part">
            <Entry essay={previous} label={t('series.previous')} rel="prev" its={its(previous)} t={t} />
          </li>
        ) : null}
        {related.map((essay) => (
          <li key={essay.id}>
            <Entry essay={essay} its={its(essay)} t={t} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface EntryProps {
  essay: Linked
  label?: string
  rel?: 'next' | 'prev'
  its: ReturnType<typeof inLanguage>
  t: Translator
}

function Entry({ essay, label, rel, its, t }: EntryProps) {
  return (
    <>
      {label ? <p className="small">{label}</p> : null}
      <p className="essay-name" {...its}>
        <a href={articlePath(essay.slug)} rel={rel}>
          <bdi>{essay.title}</bdi>
        </a>
      </p>
      {essay.standfirst ? (
        <p className="standfirst" {...its}>
          <bdi>{essay.standfirst}</bdi>
        </p>
      ) : null}
      <p className="small">{t('site.minutes', { count: essay.minutes })}</p>
    </>
  )
}
