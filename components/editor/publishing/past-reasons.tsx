'use client'

import { useEffect, useState } from 'react'
import { callAction } from '@/components/admin/call-action'
import { readHistoryAction } from '@/domain/articles/actions'
import type { RevisionSummary } from '@/domain/articles/types'

const most = 3

/** What was said of the last changes, so that the next reason is in keeping with them. */
export function PastReasons({ id }: { id: string }) {
  const [past, setPast] = useState<RevisionSummary[]>([])
  useEffect(() => {
    let isOpen = true
    void callAction(readHistoryAction, { id }).then((result) => {
      if (isOpen && result.ok) setPast(result.data.revisions.filter(({ reason }) => reason !== '').slice(0, most))
    })
    return () => {
      isOpen = false
    }
  }, [id])
  if (past.length === 0) return null
  return (
    <div className="past-reasons">
      <p className="small">Said of the last changes:</p>
      <ul>
        {past.map(({ number, reason }) => (
          <li key={number}>
            {number}. {reason}
          </li>
        ))}
      </ul>
    </div>
  )
}
