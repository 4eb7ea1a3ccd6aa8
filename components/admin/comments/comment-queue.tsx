'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { QueueItem } from '@/domain/comments/types'
import { isKeyOfRow, neighbourOf } from './keys-of-row'
import { QueueRow } from './queue-row'
import { StrokeBar } from './stroke-bar'
import { useDecisions } from './use-decisions'
import { useSelection } from './use-selection'
import { useStroke } from './use-stroke'

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
  const { list, shown, decide, leave, comeBack } = useDecisions(entries, mixed)
  const selection = useSelection(shown.map(({ item }) => item.id))
  const all = useRef<HTMLInputElement>(null)
  /** The buttons go with the choice, and the comments may: whoever decided goes on with the next that stays. */
  function goOn(ids: readonly string[], changed: number) {
    const chosen = shown.map(({ item }) => selection.has(item.id))
    const at = chosen.lastIndexOf(true)
    const next = shown[at + 1] ?? shown[chosen.lastIndexOf(false)]
    const row = next && list.current?.querySelector<HTMLElement>(`[data-id="${next.item.id}"]`)
    const place = mixed ? all.current : (row ?? document.getElementById('content'))
    place?.focus()
    // Where some have not changed, only the server knows which.
    if (!mixed && changed === ids.length) leave(ids)
  }
  const stroke = useStroke(
    shown.map(({ item }) => item),
    selection,
    { onDone: goOn, onUndone: comeBack },
  )
  useEffect(() => {
    /** From where the skip link leads, and where the focus goes when a list is done, the first comment is one key away. */
    function onDocument(event: globalThis.KeyboardEvent) {
      const { target, key, ctrlKey, metaKey, altKey } = event
      const isAtHead = target instanceof HTMLElement && target.id === 'content'
      if (key !== 'j' || !isAtHead || ctrlKey || metaKey || altKey) return
      list.current?.querySelector<HTMLElement>('[data-id]')?.focus()
      event.preventDefault()
    }
    document.addEventListener('keydown', onDocument)
    return () => document.removeEventListener('keydown', onDocument)
  }, [list])

  function onKeyDown(event: KeyboardEvent<HTMLUListElement>) {
    if (!isKeyOfRow(event)) return
    const key = event.key.toLowerCase()
    const decision = event.shiftKey && selection.ids.length > 0 ? stroke.offered.find((each) => each.key === key) : undefined
    if (decision && !stroke.isDeciding) stroke.draw(decision)
    else if (key === 'j' || key === 'k') neighbourOf(event.target, key === 'j')?.focus()
    else return
    event.preventDefault()
  }

  return (
    <>
      <p className="small admin-hint">
        J and K go to the next comment and to the one before. With one focused: A approves, H hides, D deletes, U restores, R replies, X
        chooses. With Shift, A, H, D and U decide over all that are chosen, and X chooses up to here.
      </p>
      <StrokeBar selection={selection} stroke={stroke} all={all} />
      <ul className="admin-list" ref={list} onKeyDown={onKeyDown}>
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
            onChoose={(upTo) => selection.toggle(item.id, upTo)}
            onDecide={(decision) => void decide(item, decision)}
          />
        ))}
      </ul>
    </>
  )
}
