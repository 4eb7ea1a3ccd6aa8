import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { useToast } from '@/components/ui/toaster'
import { decideCommentsAction, undoStrokeAction } from '@/domain/comments/actions'
import type { QueueItem } from '@/domain/comments/types'
import { callAction } from '../call-action'
import { decisions } from './decisions'
import type { Selection } from './use-selection'

export const comments = (count: number) => (count === 1 ? '1 comment' : `${count} comments`)

interface Heard {
  /** It is done: of these, so many have changed. */
  onDone: (ids: readonly string[], changed: number) => void
  onUndone: (ids: readonly string[]) => void
}

/** What can be decided over all that is chosen, in one stroke that one click takes back. */
export function useStroke(items: readonly QueueItem[], selection: Selection, { onDone, onUndone }: Heard) {
  const router = useRouter()
  const toast = useToast()
  const [isDeciding, decide] = useTransition()
  const chosen = items.filter(({ id }) => selection.has(id))
  const offered = decisions.flatMap((decision) => {
    const { verb } = decision
    return verb !== 'keep' && chosen.some(({ may }) => may[verb]) ? [{ ...decision, verb }] : []
  })

  function draw({ verb, done }: (typeof offered)[number]) {
    decide(async () => {
      const { ids } = selection
      const result = await callAction(decideCommentsAction, { ids, verb })
      if (!result.ok) return toast.complain(result.message)
      const { id, count: changed } = result.data
      onDone(ids, changed)
      selection.clear()
      toast.say(
        `${comments(changed)} ${changed === 1 ? 'is' : 'are'} ${done}.`,
        id === '' ? undefined : { label: 'Undo', run: () => void undo(id, ids) },
      )
      router.refresh()
    })
  }

  async function undo(id: string, ids: readonly string[]) {
    const result = await callAction(undoStrokeAction, { id })
    if (!result.ok) return toast.complain(result.message)
    onUndone(ids)
    toast.say(`${comments(result.data.restored)} ${result.data.restored === 1 ? 'is' : 'are'} as before.`)
    router.refresh()
  }

  return { offered, draw, isDeciding }
}

export type Stroke = ReturnType<typeof useStroke>
