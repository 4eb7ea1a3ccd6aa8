import type { ArchiveYear } from '@/domain/articles/types'
import type { Translator } from '@/i18n/translator-for'

/** The years of the archive, each a link, with how many essays it holds. */
export function Years({ years, current, t }: { years: readonly ArchiveYear[]; current: number; t: Translator }) {
  return (
    <nav aria-label={t('site.years')}>
      <ul className="years">
        {years.map(({ year, count }) => (
          <li key={year}>
            <a href={`/archive/${year}`} aria-current={year === current ? 'page' : undefined}>
              {year}
            </a>{' '}
            {t.number(count)}
          </li>
        ))}
      </ul>
    </nav>
  )
}
