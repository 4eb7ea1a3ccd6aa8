import { seriesPath } from '@/domain/series/series-path'
import type { SeriesPlace } from '@/domain/series/types'
import type { Translator } from '@/i18n/translator-for'

/** At the head of an essay: which part of which series it is. */
export function SeriesLine({ place, t }: { place: SeriesPlace; t: Translator }) {
  const { slug, title, part, parts } = place
  return (
    <p className="series-line">
      {t.rich('series.partOf', {
        part,
        parts,
        title,
        link: (name) => <a href={seriesPath(slug)}>{name}</a>,
      })}
    </p>
  )
}
