'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useRef, useState } from 'react'
import { useToast } from '@/components/ui/toaster'
import type { QueueItem } from '@/domain/comments/types'
import { callAction } from '../call-action'
import type { Decision } from './decisions'
import { QueueRow } from './queue-row'
import { StrokeBar } from './stroke-bar'
import { useSelection } from './use-selection'

export interface QueueEntry {
  item: QueueItem
  /** The comment, already rendered: its Markdown stays on the server. */
  text: ReactNode
}

interface Props {
  entries: readonly QueueEntry[]
  place: { language: string; timeZone: string }
  /** Comments of every state: one that was decided stays in the list. */
  mixed: boolean
  /** A rule that held a comment is led to. */
  canChangeRules: boolean
  /** So is a block. */
  canSeeBlocks: boolean
}

/** The comments to decide on. A decision shows at once; if the server refuses it, the comment is back and says why. */
export function CommentQueue({ entries, place, mixed, canChangeRules, canSeeBlocks }: Props) {
  const { list, shown, decide } = useDecisions(entries, mixed)
  const selection = useSelection(shown.map(({ item }) => item.id))
  return (
    <>
      <p className="small admin-hint">With a comment focused: A approves, H hides, D deletes, U restores, R replies, X chooses.</p>
      <StrokeBar items={shown.map(({ item }) => item)} selection={selection} />
      <ul className="admin-list" ref={list}>
        {shown.map(({ item, text }) => (
          <QueueRow
            key={item.id}
            item={item}
            text={text}
            place={place}
            mixed={mixed}
            canChangeRules={canChangeRules}
            canSeeBlocks={canSeeBlocks}
            isChosen={selection.has(item.id)}
            onChoose={() => selection.toggle(item.id)}
            onDecide={(decision) => void decide(item, decision)}
          />
        ))}
      </ul>
    </>
  )
}

/** What is shown, and what pressing a decision does. */
function useDecisions(entries: readonly QueueEntry[], mixed: boolean) {
  const router = useRouter()
  const toast = useToast()
  const list = useRef<HTMLUListElement>(null)
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const shown = entries.filter(({ item }) => !gone.has(item.id))

  const leave = (id: string) => setGone((before) => new Set(before).add(id))
  const comeBack = (id: string) => setGone((before) => new Set([...before].filter((other) => other !== id)))

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
      leave(item.id)
    }
    const result = await callAction(decision.action, { id: item.id })
    if (!result.ok) {
      comeBack(item.id)
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
    if (result.ok) comeBack(item.id)
    else toast.complain(`The comment by ${item.name}: ${result.message}`)
    router.refresh()
  }

  return { list, shown, decide }
}
