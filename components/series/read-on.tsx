import { articlePath } from '@/domain/articles/article-path'
import type { RelatedEssay } from '@/domain/search/types'
import type { SeriesPlace } from '@/domain/series/types'
import type { Words } from '@/i18n/translator-for'
import { inLanguage } from '@/platform/language/direction'

interface Props {
  place: SeriesPlace | null
  related: readonly RelatedEssay[]
  /** The publication's. */
  language: string
  words: Words
}

type Linked = Pick<RelatedEssay, 'slug' | 'title' | 'standfirst' | 'language' | 'minutes'>

/** Under an essay, before its thread: the parts beside it, and what speaks of the same. Nothing where there is nothing. */
export function ReadOn({ place, related, language, words }: Props) {
  const { next = null, previous = null } = place ?? {}
  if (!next && !previous && related.length === 0) return null
  const its = (essay: Linked) => inLanguage(essay.language || language, words.tag)
  return (
    <nav className="read-on" aria-labelledby="read-on">
      <h2 className="label" id="read-on">
        {words('series.readOn')}
      </h2>
      <ul>
        {next ? (
          <li className="part">
            <Entry essay={next} label={words('series.next')} rel="next" its={its(next)} words={words} />
          </li>
        ) : null}
        {previous ? (
          <li className="part">
            <Entry essay={previous} label={words('series.previous')} rel="prev" its={its(previous)} words={words} />
          </li>
        ) : null}
        {related.map((essay) => (
          <li key={essay.id}>
            <Entry essay={essay} its={its(essay)} words={words} />
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
  words: Words
}

function Entry({ essay, label, rel, its, words }: EntryProps) {
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
      <p className="small">{words('site.minutes', { count: essay.minutes })}</p>
    </>
  )
}
