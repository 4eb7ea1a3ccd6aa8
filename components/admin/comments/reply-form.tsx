'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import { useToast } from '@/components/ui/toaster'
import { replyFromAdminAction } from '@/domain/comments/actions'
import type { QueueItem } from '@/domain/comments/types'
import type { Failure } from '@/platform/errors/present'
import { callAction } from '../call-action'
import { useUnsaved } from '../unsaved/use-unsaved'
import { neighbourOf } from './keys-of-row'

/** By what an answer that was not sent is found again. */
export const replyKey = (commentId: string) => `reply:${commentId}`

/** An answer, written where the comment is read. It appears under it at once, in one's own name. */
export function ReplyForm({ item, onClose }: { item: QueueItem; onClose: () => void }) {
  const router = useRouter()
  const toast = useToast()
  const form = useRef<HTMLFormElement>(null)
  const { values, change, discard } = useUnsaved(replyKey(item.id), `Answer to ${item.name}`, { text: '' })
  const { text } = values
  const [failure, setFailure] = useState<Failure>()
  const [isSending, send] = useTransition()
  const id = `reply-${item.id}`

  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])

  /** `leaves`: the row with the form in it is about to go. */
  function close(leaves = false) {
    const row = form.current?.closest<HTMLElement>('[data-id]')
    const next = row && leaves ? (neighbourOf(row, true) ?? neighbourOf(row, false) ?? document.getElementById('content')) : row
    next?.focus()
    onClose()
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    send(async () => {
      const result = await callAction(replyFromAdminAction, {
        articleId: item.article.id,
        parentId: item.id,
        text,
        approve: item.status === 'held',
      })
      if (!result.ok) return setFailure(result)
      discard()
      toast.say(`Your answer to ${item.name} is published.`)
      close(item.status === 'held')
      router.refresh()
    })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && text === '') close()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
  }

  return (
    <form ref={form} className="reply-form" onSubmit={submit} onKeyDown={onKeyDown}>
      <FormAlert {...(failure ? { failure } : {})} idOf={() => id} />
      <TextArea
        id={id}
        name="text"
        label={`Your answer to ${item.name}`}
        aside="Markdown"
        rows={4}
        value={text}
        onChange={(event) => change({ text: event.target.value })}
        error={failure?.fieldErrors?.text}
      />
      <p className="form-actions">
        <Button kind="solid" disabled={isSending}>
          {isSending ? 'Sending…' : item.status === 'held' ? 'Approve and publish answer' : 'Publish answer'}
        </Button>
        <Button type="button" kind="quiet" onClick={() => close()}>
          Not now
        </Button>
      </p>
    </form>
  )
}
