'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { PublicationTime } from '@/components/ui/time'
import { useToast } from '@/components/ui/toaster'
import { undoStrokeAction } from '@/domain/comments/actions'
import type { StrokeEntry } from '@/domain/comments/strokes/types'
import { callAction } from '../call-action'

interface Props {
  stroke: StrokeEntry
  place: { language: string; timeZone: string }
}

const done = { approve: 'approved', hide: 'hid', delete: 'deleted', restore: 'restored' } as const
const comments = (count: number) => (count === 1 ? '1 comment' : `${count} comments`)

/** One decision over many comments, and the way to take it back. */
export function StrokeRow({ stroke, place }: Props) {
  const router = useRouter()
  const toast = useToast()
  const [isUndoing, start] = useTransition()

  function undo() {
    start(async () => {
      const result = await callAction(undoStrokeAction, { id: stroke.id })
      if (!result.ok) return toast.complain(result.message)
      const { restored, left } = result.data
      const since = left > 0 ? ` ${comments(left)} stayed as somebody has decided since.` : ''
      toast.say(`${comments(restored)} ${restored === 1 ? 'is' : 'are'} as before.${since}`)
      router.refresh()
    })
  }

  return (
    <li className="admin-row">
      <div className="admin-row-main">
        <p className="admin-facts">
          <b className="clipped">
            {stroke.actorName} {stroke.blocked ? 'blocked their writer and ' : ''}
            {done[stroke.verb]} {comments(stroke.count)}
          </b>
          <PublicationTime at={stroke.createdAt} settings={place} shape="date-time" />
          {stroke.undoneAt && (
            <span>
              taken back by {stroke.undoneBy}, <PublicationTime at={stroke.undoneAt} settings={place} shape="date-time" />
            </span>
          )}
        </p>
        {stroke.mayUndo && (
          <p className="admin-row-actions">
            <button type="button" onClick={undo} disabled={isUndoing}>
              Undo
            </button>
          </p>
        )}
      </div>
    </li>
  )
}
