import type { QueueItem } from '@/domain/comments/types'

/** Why a comment waits, what was found in it, and the way to the rule that minds. */
export function HeldBy({ item, canChangeRules, canSeeBlocks }: { item: QueueItem; canChangeRules: boolean; canSeeBlocks: boolean }) {
  const found = item.heldMatch.split('\n').filter(Boolean)
  return (
    <p className="admin-facts held-by">
      <span>{item.heldBecause}</span>
      {found.map((each) => (
        <mark key={each} className="clipped" title={each}>
          {each}
        </mark>
      ))}
      <a href={`/admin/comments?rule=${item.heldBy}`}>
        All that it held<span className="sr-only"> like the comment by {item.name}</span>
      </a>
      {item.heldBy === 'blocked' && canSeeBlocks && <a href="/admin/comments/blocks">See the block</a>}
      {item.heldBy !== 'blocked' && item.heldBy !== 'import' && canChangeRules && (
        <a href={`/admin/settings#${item.heldBy === 'reports' ? 'comments-title' : `rule-${item.heldBy}`}`}>
          Change this rule<span className="sr-only"> that holds the comment by {item.name}</span>
        </a>
      )}
    </p>
  )
}
