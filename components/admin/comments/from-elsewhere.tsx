import Link from 'next/link'
import type { CommentOrigin } from '@/domain/comments/remote/origins'
import type { QueueItem } from '@/domain/comments/types'
import { adminHref } from '../admin-href'

export const originNames: Record<CommentOrigin, string> = {
  here: 'Here',
  import: 'Import',
  fediverse: 'Fediverse',
  bluesky: 'Bluesky',
  webmention: 'Webmention',
}

/** Nobody vouches for what is there, and it need not learn from where somebody came. */
const rel = 'nofollow ugc noopener noreferrer'

/** Where a comment was written, if not here, with the way there and to its writer's page, each by the name of its server. */
export function FromElsewhere({ item: { elsewhere, name } }: { item: Pick<QueueItem, 'elsewhere' | 'name'> }) {
  if (!elsewhere) return null
  const { origin, remoteUrl, writerUrl } = elsewhere
  return (
    <p className="admin-facts">
      <span>
        From <Link href={adminHref('/admin/comments', { status: 'all', origin })}>{originNames[origin]}</Link>
      </span>
      {remoteUrl && (
        <a href={remoteUrl} rel={rel} title={remoteUrl}>
          {new URL(remoteUrl).hostname}
          <span className="sr-only"> where {name} wrote it</span>
        </a>
      )}
      {writerUrl && (
        <a href={writerUrl} rel={rel} title={writerUrl}>
          {new URL(writerUrl).hostname === hostOf(remoteUrl) ? 'their page there' : `their page at ${new URL(writerUrl).hostname}`}
          <span className="sr-only"> of {name}</span>
        </a>
      )}
    </p>
  )
}

const hostOf = (url: string) => (url ? new URL(url).hostname : '')
