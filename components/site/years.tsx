import type { ArchiveYear } from '@/domain/articles/types'

/** The years of the archive, each a link, with how many essays it holds. */
export function Years({ years, current }: { years: readonly ArchiveYear[]; current: number }) {
  return (
    <nav aria-label="Years">
      <ul className="years">
        {years.map(({ year, count }) => (
          <li key={year}>
            <a href={`/archive/${year}`} aria-current={year === current ? 'page' : undefined}>
              {year}
            </a>{' '}
            {count}
          </li>
        ))}
      </ul>
    </nav>
  )
}
