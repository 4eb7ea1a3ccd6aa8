import type { QueueItem } from '@/domain/comments/types'

/** Why a comment waits, what was found in it, and the way to the rule that minds. */
export function HeldBy({ item, canChangeRules }: { item: QueueItem; canChangeRules: boolean }) {
  const found = item.heldMatch.split('\n').filter(Boolean)
  return (
    <p className="admin-facts held-by">
      <span>{item.heldBecause}</span>
      {found.map((each) => (
        <mark key={each} className="clipped" title={each}>
          {each}
        </mark>
      ))}
      {canChangeRules && (
        <a href={`/admin/settings#rule-${item.heldBy}`}>
          Change this rule<span className="sr-only"> that holds the comment by {item.name}</span>
        </a>
      )}
    </p>
  )
}
