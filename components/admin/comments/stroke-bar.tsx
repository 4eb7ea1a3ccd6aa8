'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { useToast } from '@/components/ui/toaster'
import { decideCommentsAction, undoStrokeAction } from '@/domain/comments/actions'
import type { QueueItem } from '@/domain/comments/types'
import { callAction } from '../call-action'
import { decisions } from './decisions'
import type { Selection } from './use-selection'

interface Props {
  items: readonly QueueItem[]
  selection: Selection
}

const count = (number: number) => (number === 1 ? '1 comment' : `${number} comments`)

/** Decides over all that is chosen, in one stroke that one click takes back. */
export function StrokeBar({ items, selection }: Props) {
  const router = useRouter()
  const toast = useToast()
  const [isDeciding, decide] = useTransition()
  const chosen = items.filter(({ id }) => selection.has(id))
  const offered = decisions.flatMap((decision) => {
    const { verb } = decision
    return verb !== 'keep' && chosen.some(({ may }) => may[verb]) ? [{ ...decision, verb }] : []
  })

  function draw(verb: (typeof offered)[number]['verb'], done: string) {
    decide(async () => {
      const result = await callAction(decideCommentsAction, { ids: selection.ids, verb })
      if (!result.ok) return toast.complain(result.message)
      selection.clear()
      const { id, count: changed } = result.data
      toast.say(
        `${count(changed)} ${changed === 1 ? 'is' : 'are'} ${done}.`,
        id === '' ? undefined : { label: 'Undo', run: () => void undo(id) },
      )
      router.refresh()
    })
  }

  async function undo(id: string) {
    const result = await callAction(undoStrokeAction, { id })
    if (result.ok) toast.say(`${count(result.data.restored)} ${result.data.restored === 1 ? 'is' : 'are'} as before.`)
    else toast.complain(result.message)
    router.refresh()
  }

  return (
    <div className="stroke-bar">
      <label className="choice">
        <input type="checkbox" checked={selection.all} onChange={selection.toggleAll} />
        <span>{selection.ids.length === 0 ? 'Choose all on this page' : `${count(selection.ids.length)} chosen`}</span>
      </label>
      {selection.ids.length > 0 && (
        <p className="admin-row-actions">
          {offered.map(({ verb, name, done }) => (
            <button key={verb} type="button" disabled={isDeciding} onClick={() => draw(verb, done)}>
              {name}
              <span className="sr-only"> {count(selection.ids.length)}</span>
            </button>
          ))}
        </p>
      )}
    </div>
  )
}
