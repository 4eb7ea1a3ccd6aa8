'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { PublicationTime } from '@/components/ui/time'
import { useToast } from '@/components/ui/toaster'
import { liftBlockAction, restoreBlockAction } from '@/domain/moderation/actions'
import type { BlockEntry } from '@/domain/moderation/blocks/types'
import { callAction } from '../call-action'
import { blockKindNames } from './block-kind-names'

interface Props {
  block: BlockEntry
  place: { language: string; timeZone: string }
}

/** One block: of whom, for how long, by whom and why, and the way to end it. */
export function BlockRow({ block, place }: Props) {
  const router = useRouter()
  const toast = useToast()
  const [isLifting, lift] = useTransition()

  function onLift() {
    lift(async () => {
      const result = await callAction(liftBlockAction, { id: block.id })
      if (!result.ok) return toast.complain(result.message)
      toast.say(`${block.label} is blocked no more.`, { label: 'Undo', run: () => void takeBack() })
      router.refresh()
    })
  }

  async function takeBack() {
    const result = await callAction(restoreBlockAction, { id: block.id })
    if (result.ok) toast.say(`${block.label} is blocked as before.`)
    else toast.complain(result.message)
    router.refresh()
  }

  return (
    <li className="admin-row">
      <div className="admin-row-main">
        <p className="admin-facts">
          <span>{blockKindNames[block.kind]}</span>
          <b className="clipped">{block.label}</b>
          {block.isActive &&
            (block.until ? (
              <span>
                until <PublicationTime at={block.until} settings={place} shape="date-time" />
              </span>
            ) : (
              <span>for good</span>
            ))}
        </p>
        <p className="admin-facts">
          <PublicationTime at={block.createdAt} settings={place} shape="date-time" />
          {block.createdByName && <span className="clipped">by {block.createdByName}</span>}
          {block.liftedAt && (
            <span className="clipped">
              lifted <PublicationTime at={block.liftedAt} settings={place} shape="date-time" />
              {block.liftedByName && ` by ${block.liftedByName}`}
            </span>
          )}
        </p>
        {block.reason && <p className="small">{block.reason}</p>}
        {block.mayLift && (
          <div className="admin-row-actions">
            <button type="button" onClick={onLift} disabled={isLifting}>
              Lift<span className="sr-only"> the block of {block.label}</span>
            </button>
          </div>
        )}
      </div>
    </li>
  )
}
