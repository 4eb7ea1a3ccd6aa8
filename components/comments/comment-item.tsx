import type { ThreadComment, ThreadEntry } from '@/domain/comments/types'
import type { Settings } from '@/domain/settings/schema'
import { commentDate } from './comment-dates'
import { commentPaths } from './comment-paths'
import { CommentText } from './comment-text'

interface Drawn {
  article: { slug: string }
  settings: Pick<Settings, 'language' | 'timeZone'>
  /** May be answered. */
  open: boolean
}

/** Comments in their order, each with its replies. */
export function CommentList({
  entries,
  kind = 'letters',
  ...drawn
}: Drawn & { entries: readonly ThreadEntry[]; kind?: 'letters' | 'replies' }) {
  if (entries.length === 0) return null
  return (
    <ol className={kind}>
      {entries.map((entry) => (
        <li key={entry.id} id={`comment-${entry.id}`}>
          {entry.kind === 'comment' ? <CommentBody comment={entry} {...drawn} /> : <p className="gone">This comment was taken away.</p>}
          <CommentList entries={entry.replies} kind="replies" {...drawn} />
        </li>
      ))}
    </ol>
  )
}

/** One comment without its replies. */
export function CommentBody({ comment, article, settings, open }: Drawn & { comment: ThreadComment }) {
  return (
    <article>
      <p className="who">
        <b>{comment.name}</b>
        {comment.byAuthor ? <span className="badge">Author</span> : null}
        {comment.answers ? <a href={commentPaths.anchor(comment.answers.id)}>to {comment.answers.name}</a> : null}
        <a href={commentPaths.thread(article, comment.id)}>
          <time dateTime={`${comment.createdAt.toISOString().slice(0, 16)}Z`}>{commentDate(comment.createdAt, settings)}</time>
        </a>
      </p>
      <CommentText source={comment.source} />
      {open ? (
        <p className="acts">
          <a href={commentPaths.respond(article, comment.id)}>Reply</a>
        </p>
      ) : null}
    </article>
  )
}
