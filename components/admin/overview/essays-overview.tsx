import Link from 'next/link'
import { PublicationTime } from '@/components/ui/time'
import type { RecentArticles } from '@/domain/articles/types'

interface Props {
  title: string
  list: RecentArticles
  href: string
  empty: string
  place: { language: string; timeZone: string }
}

/** The first few essays of a list, and the way to the rest. */
export function EssaysOverview({ title, list: { items, total }, href, empty, place }: Props) {
  return (
    <section className="overview-part">
      <h2>{title}</h2>
      {items.length === 0 && <p className="small">{empty}</p>}
      <ul>
        {items.map(({ id, title, at }) => (
          <li key={id}>
            <Link href={`/admin/articles/${id}`}>{title || 'Without a title'}</Link>{' '}
            <span className="small">
              <PublicationTime at={at} settings={place} />
            </span>
          </li>
        ))}
      </ul>
      {total > items.length && (
        <p className="small">
          <Link href={href}>All {total}</Link>
        </p>
      )}
    </section>
  )
}
