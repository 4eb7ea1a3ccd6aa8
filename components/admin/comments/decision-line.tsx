import Link from 'next/link'
import { PublicationTime } from '@/components/ui/time'
import type { DecisionEntry } from '@/domain/comments/history/types'
import { adminHref } from '../admin-href'
import { blockKindNames } from '../blocks/block-kind-names'

const done: Record<string, string> = {
  approve: 'approved',
  hide: 'hid',
  delete: 'deleted',
  restore: 'restored',
  hold: 'held',
  keep: 'let stand, though reported,',
  pin: 'pinned the thread of',
  unpin: 'unpinned the thread of',
  pick: 'made a pick of',
  unpick: 'took from the picks',
  undo: 'took that back for',
  deleteOwn: 'deleted, having written it,',
  deleteRemote: 'deleted, where it was written,',
}

const doneToBlock: Record<string, string> = {
  start: 'set a block',
  lift: 'lifted a block',
  undo: 'took back a block',
  restore: 'let a lifted block hold again',
}

interface Props {
  entry: DecisionEntry
  place: { language: string; timeZone: string }
}

/** One line of a history: when, who, what, of which comments, and why. */
export function DecisionLine({ entry, place }: Props) {
  return (
    <>
      <PublicationTime at={entry.at} settings={place} shape="date-time" /> {entry.who} {whatOf(entry)}
      {entry.commentId && (
        <>
          {' '}
          <Link href={adminHref('/admin/comments/history', { of: entry.commentId })}>a comment</Link>
        </>
      )}
      {stateOf(entry)}
      <Why entry={entry} place={place} />
    </>
  )
}

function whatOf({ action, count, commentId }: DecisionEntry): string {
  const [noun = '', verb = ''] = action.split('.')
  if (noun === 'block') return doneToBlock[verb] ?? verb
  const what = done[verb] ?? verb
  if (commentId) return what
  if (count !== undefined) return `${what} ${count === 1 ? '1 comment' : `${count} comments`}`
  return `${what} it${noun === 'comments' && verb !== 'undo' ? ', among others' : ''}`
}

function stateOf({ from, to, action }: DecisionEntry): string {
  if (from) return ` (was ${from})`
  return to && action.endsWith('.undo') ? ` (${to} again)` : ''
}

function Why({ entry: { heldBecause, block }, place }: Props) {
  return (
    <>
      {heldBecause && <span className="why">. {heldBecause}</span>}
      {block && (
        <span className="why">
          . {blockKindNames[block.kind]} {block.label}, blocked{' '}
          {block.until ? (
            <>
              until <PublicationTime at={block.until} settings={place} shape="date-time" />
            </>
          ) : (
            'for good'
          )}
          {block.reason && `: “${block.reason}”`}
        </span>
      )}
    </>
  )
}
