import { QuotedPassage } from '@/components/passages/quoted-passage'
import { firstReadable } from '@/domain/comments/first-readable'
import type { ThreadComment, ThreadEntry } from '@/domain/comments/types'
import { tellsTime } from '@/domain/comments/written-at'
import { formatDate, type Place } from '@/i18n/dates'
import type { Translator } from '@/i18n/translator-for'
import { CommentActs } from './comment-acts'
import { commentPaths } from './comment-paths'
import { CommentText } from './comment-text'
import { Via, WriterName } from './via'
import { Waiting } from './waiting'

interface Drawn {
  article: { slug: string }
  settings: Place
  t: Translator
  /** May be answered. */
  open: boolean
  /** False where what can be done with a comment stands elsewhere on the page. */
  acts?: boolean
}

const badgeWords = {
  author: 'comments.author',
  publisher: 'comments.publisher',
  editor: 'comments.editor',
  contributor: 'comments.contributor',
  moderator: 'comments.moderator',
  reader: 'comments.readerBadge',
} as const

/** Comments in their order, each with its replies. */
export function CommentList({
  entries,
  kind = 'comments',
  ...drawn
}: Drawn & { entries: readonly ThreadEntry[]; kind?: 'comments' | 'replies' }) {
  if (entries.length === 0) return null
  return (
    <ol className={kind}>
      {entries.map((entry) => (
        // Where it belongs, for the reader script, which puts a waiting one in its place.
        <li
          key={entry.id}
          id={`comment-${entry.id}`}
          {...(isWaiting(entry) ? { className: 'waits', 'data-waits': entry.parentId ?? '' } : {})}
        >
          {entry.kind === 'comment' && entry.formerId ? <span id={`comment-${entry.formerId}`} /> : null}
          {entry.kind === 'comment' ? <CommentBody comment={entry} {...drawn} /> : <p className="gone">{drawn.t('comments.gone')}</p>}
          <CommentList entries={entry.replies} kind="replies" {...drawn} />
          {entry.more ? (
            <p className="acts">
              <a href={`${commentPaths.thread(drawn.article, firstReadable(entry) ?? entry.id)}?page=1`}>
                {drawn.t('comments.moreReplies', { count: entry.more })}
              </a>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function isWaiting(entry: ThreadEntry): entry is ThreadComment {
  return entry.kind === 'comment' && entry.waits === true
}

/** One comment without its replies. */
export function CommentBody({ comment, article, settings, t, open, acts = true }: Drawn & { comment: ThreadComment }) {
  return (
    <article>
      <p className="who">
        <WriterName comment={comment} />
        {comment.badge ? (
          <span className={comment.badge === 'reader' ? 'badge plain' : 'badge'}>{t(badgeWords[comment.badge])}</span>
        ) : null}
        {comment.answers ? <a href={commentPaths.anchor(comment.answers.id)}>{t('comments.to', { name: comment.answers.name })}</a> : null}
        <Written comment={comment} settings={settings} />
        <Via comment={comment} t={t} />
        {comment.editedAt ? <Edited at={comment.editedAt} settings={settings} t={t} /> : null}
        {comment.pinned ? <span className="mark">{t('comments.pinned')}</span> : null}
        {comment.picked ? <span className="mark">{t('comments.picked')}</span> : null}
      </p>
      {comment.waits ? <Waiting comment={comment} t={t} /> : null}
      {comment.passage ? <QuotedPassage passage={comment.passage} article={article} t={t} /> : null}
      <CommentText source={comment.source} />
      {acts ? <CommentActs comment={comment} article={article} t={t} open={open} /> : null}
    </article>
  )
}

/** In words alone where the id tells a program the rest: the reader script says it where one asks. A page has hundreds of them. */
function Written({ comment: { id, createdAt }, settings }: { comment: ThreadComment; settings: Place }) {
  if (!tellsTime(id, createdAt)) return <CommentTime at={createdAt} settings={settings} />
  return <span className="when">{formatDate(createdAt, settings, 'date-time')}</span>
}

function CommentTime({ at, settings }: { at: Date; settings: Place }) {
  return <time dateTime={`${at.toISOString().slice(0, 16)}Z`}>{formatDate(at, settings, 'date-time')}</time>
}

function Edited({ at, settings, t }: { at: Date; settings: Place; t: Translator }) {
  return <span className="mark">{t.rich('comments.edited', { when: '', time: () => <CommentTime at={at} settings={settings} /> })}</span>
}
