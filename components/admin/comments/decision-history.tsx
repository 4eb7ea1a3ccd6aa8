'use client'

import Link from 'next/link'
import { useState } from 'react'
import { listDecisionsAction } from '@/domain/comments/actions'
import type { DecisionHistory as History } from '@/domain/comments/history/types'
import { adminHref } from '../admin-href'
import { callAction } from '../call-action'
import { DecisionLine } from './decision-line'

interface Props {
  commentId: string
  name: string
  place: { language: string; timeZone: string }
}

/** So many stand in the queue itself; all of them have a page. */
const shown = 10

/** What was decided about a comment, read when somebody asks for it, with the ways to all of it and to what was decided about its writer. */
export function DecisionHistory({ commentId, name, place }: Props) {
  const [history, setHistory] = useState<History>()
  const [failure, setFailure] = useState('')

  async function read() {
    if (history) return
    const result = await callAction(listDecisionsAction, { id: commentId })
    if (result.ok) setHistory(result.data)
    else setFailure(result.message)
  }

  return (
    <details className="decision-history" onToggle={() => void read()}>
      <summary>
        History<span className="sr-only"> of the comment by {name}</span>
      </summary>
      {failure && <p role="alert">{failure}</p>}
      {history?.total === 0 && <p className="small">Nobody has decided about it yet.</p>}
      {history && history.total > 0 && (
        <ul>
          {history.items.slice(0, shown).map((entry) => (
            <li key={entry.key}>
              <DecisionLine entry={entry} place={place} />
            </li>
          ))}
        </ul>
      )}
      {history && (
        <p className="admin-facts">
          {history.total > shown && (
            <Link href={adminHref('/admin/comments/history', { of: commentId })}>All {history.total} decisions</Link>
          )}
          <Link href={adminHref('/admin/comments/history', { by: commentId })}>
            What was decided about its writer<span className="sr-only">, {name}</span>
          </Link>
        </p>
      )}
    </details>
  )
}
