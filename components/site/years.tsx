import type { ArchiveYear } from '@/domain/articles/types'
import type { Words } from '@/i18n/translator-for'

/** The years of the archive, each a link, with how many essays it holds. */
export function Years({ years, current, words }: { years: readonly ArchiveYear[]; current: number; words: Words }) {
  return (
    <nav aria-label={words('site.years')}>
      <ul className="years">
        {years.map(({ year, count }) => (
          <li key={year}>
            <a href={`/archive/${year}`} aria-current={year === current ? 'page' : undefined}>
              {year}
            </a>{' '}
            {words.number(count)}
          </li>
        ))}
      </ul>
    </nav>
  )
}
