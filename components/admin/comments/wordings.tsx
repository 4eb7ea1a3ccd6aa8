import { PublicationTime } from '@/components/ui/time'
import type { QueueItem } from '@/domain/comments/types'

interface Props {
  item: QueueItem
  place: { language: string; timeZone: string }
}

/** What a comment said before its writer changed it, as it was typed. Nothing where nobody has. */
export function Wordings({ item: { wordings }, place }: Props) {
  if (wordings.length === 0) return null
  return (
    <details className="queue-wordings">
      <summary>
        {wordings.length === 1 ? 'Earlier wording' : 'Earlier wordings'} ({wordings.length})
      </summary>
      <ol>
        {wordings.map(({ source, replacedAt }) => (
          <li key={new Date(replacedAt).getTime()}>
            <p className="admin-facts">
              Until <PublicationTime at={replacedAt} settings={place} shape="date-time" />
            </p>
            <p className="as-typed">{source}</p>
          </li>
        ))}
      </ol>
    </details>
  )
}
