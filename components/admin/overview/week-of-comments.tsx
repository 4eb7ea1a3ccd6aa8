import Link from 'next/link'
import { commentPaths } from '@/components/comments/comment-paths'
import { buttonClass } from '@/components/ui/button'
import { PublicationTime } from '@/components/ui/time'
import type { QueueItem } from '@/domain/comments/types'
import { countShown } from '@/platform/text/bounded-count'

interface Props {
  held: number
  /** The newest. */
  comments: readonly QueueItem[]
  /** Of the last seven days. */
  ofWeek: number
  place: { language: string; timeZone: string }
}

/** What waits, and what was said in the last seven days. */
export function WeekOfComments({ held, comments, ofWeek, place }: Props) {
  return (
    <section className="overview-part">
      <h2>Comments</h2>
      {held > 0 ? (
        <p>
          <Link className={buttonClass('solid')} href="/admin/comments">
            {held === 1 ? '1 comment waits for you' : `${countShown(held)} comments wait for you`}
          </Link>
        </p>
      ) : (
        <p className="small">Nothing waits for you.</p>
      )}
      <p className="overview-number">
        <b>{ofWeek.toLocaleString('en-GB')}</b> published in the last seven days
      </p>
      <ul>
        {comments.map(({ id, name, article, source, createdAt }) => (
          <li key={id}>
            <a href={commentPaths.thread(article, id)}>
              {name} on {article.title || 'an essay without a title'}
            </a>{' '}
            <span className="small">
              <PublicationTime at={createdAt} settings={place} shape="day-of-year" />
            </span>
            <p className="excerpt">{source}</p>
          </li>
        ))}
      </ul>
      <p className="small">
        <Link href="/admin/comments?status=all">All comments</Link>
      </p>
    </section>
  )
}
