import Link from 'next/link'
import { PublicationTime } from '@/components/ui/time'
import type { DeskArticle, Page } from '@/domain/articles/types'

interface Props {
  title: string
  list: Page<DeskArticle>
  href: string
  empty: string
  place: { language: string; timeZone: string }
}

const shown = 5

/** The first few essays of a list, and the way to the rest. */
export function EssaysOverview({ title, list, href, empty, place }: Props) {
  const items = [...list.items].sort((a, b) => dateOf(b).getTime() - dateOf(a).getTime()).slice(0, shown)
  return (
    <section className="overview-part">
      <h2>{title}</h2>
      {items.length === 0 && <p className="small">{empty}</p>}
      <ul>
        {items.map((article) => (
          <li key={article.id}>
            <Link href={`/admin/articles/${article.id}`}>{article.title || 'Without a title'}</Link>{' '}
            <span className="small">
              <PublicationTime at={dateOf(article)} settings={place} />
            </span>
          </li>
        ))}
      </ul>
      {list.total > shown && (
        <p className="small">
          <Link href={href}>All {list.total}</Link>
        </p>
      )}
    </section>
  )
}

function dateOf(article: DeskArticle): Date {
  return article.status === 'published' && article.publishedAt ? article.publishedAt : article.updatedAt
}
