import { richWords } from '@/components/ui/rich-words'
import { seriesPath } from '@/domain/series/series-path'
import type { SeriesPlace } from '@/domain/series/types'
import type { Words } from '@/i18n/translator-for'

/** At the head of an essay: which part of which series it is. */
export function SeriesLine({ place, words }: { place: SeriesPlace; words: Words }) {
  const { slug, title, part, parts } = place
  return (
    <p className="series-line">
      {richWords(words, 'series.partOf', {
        part,
        parts,
        title,
        link: (name) => <a href={seriesPath(slug)}>{name}</a>,
      })}
    </p>
  )
}
