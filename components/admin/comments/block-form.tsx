'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import { useToast } from '@/components/ui/toaster'
import type { ActionResult } from '@/domain/accounts/action-result'
import { blockAndHideAction, undoStrokeAction } from '@/domain/comments/actions'
import type { QueueItem } from '@/domain/comments/types'
import { blockWriterAction, undoBlockAction } from '@/domain/moderation/actions'
import type { BlockKind } from '@/domain/moderation/blocks/types'
import type { Failure } from '@/platform/errors/present'
import { BlockTerms, daysOf } from '../blocks/block-terms'
import { callAction } from '../call-action'

/** Blocks the writer of a comment, in one of the ways in which it can be done. What they wrote stays. */
export function BlockForm({ item, onClose }: { item: QueueItem; onClose: () => void }) {
  const router = useRouter()
  const toast = useToast()
  const form = useRef<HTMLFormElement>(null)
  const [values, setValues] = useState({ kind: item.blockableAs[0] ?? 'person', days: '30', reason: '', hides: false })
  const [failure, setFailure] = useState<Failure>()
  const [isSending, send] = useTransition()
  const id = `block-${item.id}`

  useEffect(() => form.current?.querySelector('select')?.focus(), [])

  /** `leaves`: the row with the form in it may be about to go, and others with it. */
  function close(leaves = false) {
    const row = form.current?.closest<HTMLElement>('[data-id]')
    const next = leaves ? document.getElementById('content') : row
    next?.focus()
    onClose()
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    send(async () => {
      const { kind, reason } = values
      const block = { commentId: item.id, kind, reason, days: daysOf(values.days) }
      const done = values.hides ? await callAction(blockAndHideAction, block) : await withoutHiding(block)
      if (!done.ok) return setFailure(done)
      const { id, blockId, count } = done.data
      const hidden = count > 0 ? `, and ${count} of their comments hidden` : ''
      toast.say(`${namesOf(item)[kind]}: blocked${hidden}.`, {
        label: 'Undo',
        run: () => void takeBack(() => (id === '' ? callAction(undoBlockAction, { id: blockId }) : callAction(undoStrokeAction, { id }))),
      })
      close(count > 0)
      router.refresh()
    })
  }

  async function takeBack(undo: () => Promise<ActionResult<unknown>>) {
    const result = await undo()
    if (!result.ok) toast.complain(result.message)
    router.refresh()
  }

  return (
    <form
      ref={form}
      className="reply-form block-form"
      onSubmit={submit}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') close()
      }}
      noValidate
    >
      <FormAlert {...(failure ? { failure } : {})} idOf={(name) => `${id}-${name}`} />
      <Select
        id={`${id}-kind`}
        name="kind"
        label="Block"
        value={values.kind}
        onChange={(event) => setValues({ ...values, kind: event.target.value as BlockKind })}
      >
        {item.blockableAs.map((kind) => (
          <option key={kind} value={kind}>
            {namesOf(item)[kind]}
          </option>
        ))}
      </Select>
      <BlockTerms id={id} values={values} onChange={(part) => setValues({ ...values, ...part })} errors={failure?.fieldErrors ?? {}} />
      <label className="choice">
        <input type="checkbox" checked={values.hides} onChange={(event) => setValues({ ...values, hides: event.target.checked })} />
        <span>
          <b>Hide what they wrote</b>
          <span className="small">Every comment that is theirs by the same mark, under all essays. It can be taken back for 30 days.</span>
        </span>
      </label>
      <p className="form-actions">
        <Button kind="solid" disabled={isSending}>
          {isSending ? 'Blocking…' : 'Block'}
        </Button>
        <Button type="button" kind="quiet" onClick={() => close()}>
          Not now
        </Button>
      </p>
    </form>
  )
}

/** A block alone, told as one that hid nothing. */
async function withoutHiding(block: Parameters<typeof blockWriterAction>[0]) {
  const result = await callAction(blockWriterAction, block)
  return result.ok ? { ok: true as const, data: { id: '', blockId: result.data.id, count: 0 } } : result
}

const namesOf = ({ name, email, signedIn, elsewhere }: QueueItem): Record<BlockKind, string> => ({
  person: signedIn ? `The account of ${name}` : elsewhere ? `${name}, as known from there` : `The browser of ${name}`,
  name: `The name ${name}`,
  email: `The address ${email}`,
  network: `The network that ${name} wrote from`,
})
