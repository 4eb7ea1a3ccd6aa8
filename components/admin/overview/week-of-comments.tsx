import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { PublicationTime } from '@/components/ui/time'
import type { QueueItem } from '@/domain/comments/types'

interface Props {
  held: number
  comments: readonly QueueItem[]
  mayBeMore: boolean
  place: { language: string; timeZone: string }
}

/** What waits, and what was said in the last seven days. */
export function WeekOfComments({ held, comments, mayBeMore, place }: Props) {
  return (
    <section className="overview-part">
      <h2>Comments</h2>
      {held > 0 ? (
        <p>
          <Link className={buttonClass('solid')} href="/admin/comments">
            {held === 1 ? '1 comment waits for you' : `${held} comments wait for you`}
          </Link>
        </p>
      ) : (
        <p className="small">Nothing waits for you.</p>
      )}
      <p className="overview-number">
        <b>{mayBeMore ? `${comments.length} or more` : comments.length}</b> this week
      </p>
      <ul>
        {comments.slice(0, 4).map(({ id, name, article, createdAt }) => (
          <li key={id}>
            {name} on {article.title}{' '}
            <span className="small">
              <PublicationTime at={createdAt} settings={place} shape="day-of-year" />
            </span>
          </li>
        ))}
      </ul>
      <p className="small">
        <Link href="/admin/comments?status=all">All comments</Link>
      </p>
    </section>
  )
}
