import type { ThreadComment } from '@/domain/comments/types'
import type { Translator } from '@/i18n/translator-for'

/** Whoever leads here is not vouched for. */
const rel = 'nofollow ugc noopener'

/** Who wrote, with the way to their page where they wrote it. Of an import such a page is what spam was written for: it is left out. */
export function WriterName({ comment: { name, writerUrl, origin } }: { comment: ThreadComment }) {
  if (!writerUrl || origin === 'import') return <b>{name}</b>
  return (
    <b>
      <a href={writerUrl} rel={rel}>
        {name}
      </a>
    </b>
  )
}

/** Says of a comment that was written elsewhere where that is, and leads there. */
export function Via({ comment: { origin, remoteUrl }, t }: { comment: ThreadComment; t: Translator }) {
  if (!origin || origin === 'import' || !remoteUrl) return null
  const place = origin === 'bluesky' ? 'Bluesky' : new URL(remoteUrl).hostname
  return (
    <span className="mark">
      {t.rich('comments.via', {
        place,
        link: (chunks) => (
          <a href={remoteUrl} rel={rel}>
            {chunks}
          </a>
        ),
      })}
    </span>
  )
}
