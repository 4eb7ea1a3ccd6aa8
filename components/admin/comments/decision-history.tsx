'use client'

import { useState } from 'react'
import { PublicationTime } from '@/components/ui/time'
import { listDecisionsAction } from '@/domain/comments/actions'
import type { DecisionEntry } from '@/domain/comments/types'
import { callAction } from '../call-action'

interface Props {
  commentId: string
  name: string
  place: { language: string; timeZone: string }
}

const done: Record<string, string> = {
  approve: 'approved it',
  hide: 'hid it',
  delete: 'deleted it',
  restore: 'restored it',
  keep: 'let it stand, though it was reported',
  pin: 'pinned its thread',
  unpin: 'unpinned its thread',
  pick: 'made it a pick',
  unpick: 'took it from the picks',
  undo: 'took that back',
}

/** Everything that was decided about a comment, read when somebody asks for it. */
export function DecisionHistory({ commentId, name, place }: Props) {
  const [entries, setEntries] = useState<readonly DecisionEntry[]>()
  const [failure, setFailure] = useState('')

  async function read() {
    if (entries) return
    const result = await callAction(listDecisionsAction, { id: commentId })
    if (result.ok) setEntries(result.data)
    else setFailure(result.message)
  }

  return (
    <details className="decision-history" onToggle={() => void read()}>
      <summary>
        History<span className="sr-only"> of the comment by {name}</span>
      </summary>
      {failure && <p role="alert">{failure}</p>}
      {entries?.length === 0 && <p className="small">Nobody has decided about it yet.</p>}
      {entries && entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <li key={`${entry.at.toISOString()}${entry.action}`}>
              <PublicationTime at={entry.at} settings={place} shape="date-time" /> {entry.who} {said(entry)}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

function said({ action, from, to }: DecisionEntry): string {
  const [noun = '', verb = ''] = action.split('.')
  const what = done[verb] ?? verb
  const among = noun === 'comments' && verb !== 'undo' ? ', among others' : ''
  return `${what}${among}${from ? ` (was ${from})` : ''}${to && !from ? ` (${to} again)` : ''}`
}
