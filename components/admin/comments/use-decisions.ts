import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { useToast } from '@/components/ui/toaster'
import type { QueueItem } from '@/domain/comments/types'
import { callAction } from '../call-action'
import type { QueueEntry } from './comment-queue'
import type { Decision } from './decisions'

/** What is shown, and what pressing a decision does. */
export function useDecisions(entries: readonly QueueEntry[], mixed: boolean) {
  const router = useRouter()
  const toast = useToast()
  const list = useRef<HTMLUListElement>(null)
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const shown = entries.filter(({ item }) => !gone.has(item.id))

  const leave = (ids: readonly string[]) => setGone((before) => new Set([...before, ...ids]))
  const comeBack = (ids: readonly string[]) => setGone((before) => new Set([...before].filter((id) => !ids.includes(id))))

  /** Focus must not fall to the top of the page when the row that held it goes. */
  function focusAfter(id: string) {
    const at = shown.findIndex(({ item }) => item.id === id)
    const next = shown[at + 1] ?? shown[at - 1]
    const row = next ? list.current?.querySelector<HTMLElement>(`[data-id="${next.item.id}"]`) : undefined
    const place = row ?? document.getElementById('content')
    place?.focus()
  }

  async function decide(item: QueueItem, decision: Decision) {
    if (!mixed) {
      focusAfter(item.id)
      leave([item.id])
    }
    const result = await callAction(decision.action, { id: item.id })
    if (!result.ok) {
      comeBack([item.id])
      toast.complain(`The comment by ${item.name}: ${result.message}`)
      return router.refresh()
    }
    router.refresh()
    const { undo } = decision
    toast.say(
      `The comment by ${item.name} is ${decision.done}.`,
      undo && { label: undo.label, run: () => void takeBack(item, undo.action) },
    )
  }

  async function takeBack(item: QueueItem, undo: Decision['action']) {
    const result = await callAction(undo, { id: item.id })
    if (result.ok) comeBack([item.id])
    else toast.complain(`The comment by ${item.name}: ${result.message}`)
    router.refresh()
  }

  return { list, shown, decide, leave, comeBack }
}
