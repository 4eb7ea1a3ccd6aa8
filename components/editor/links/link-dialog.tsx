'use client'

import type { Editor } from '@tiptap/core'
import { type FormEvent, useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { checkHref } from './check-href'
import { type LinkRequest, onLinkRequest } from './request-link'
import { setLink } from './set-link'

/** Asks where a link leads. */
export function LinkDialog({ editor }: { editor: Editor }) {
  const [request, setRequest] = useState<LinkRequest>()
  useEffect(() => onLinkRequest(editor, setRequest), [editor])
  if (!request) return null
  return <AskForAddress key={request.href} request={request} onClose={() => setRequest(undefined)} />
}

function AskForAddress({ request, onClose }: { request: LinkRequest; onClose: () => void }) {
  const [typed, setTyped] = useState(request.href)
  const [error, setError] = useState<string>()

  function close(href?: string | null) {
    onClose()
    // The dialog gives the focus back first; then the selection can be changed where the author sees it.
    requestAnimationFrame(() => (href === undefined ? request.view.focus() : setLink(request.view, href)))
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    event.stopPropagation()
    const href = checkHref(typed)
    if (href === undefined) setError('This address leads nowhere. It starts with https://, mailto:, / or #.')
    else close(href)
  }

  return (
    <Dialog open onOpenChange={() => close()} title="Link">
      <form onSubmit={submit} noValidate>
        <Field
          name="href"
          label="Where it leads"
          inputMode="url"
          autoFocus
          placeholder="https://"
          value={typed}
          error={error}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p className="form-actions">
          <Button kind="solid">Set link</Button>
          {request.href && (
            <Button type="button" onClick={() => close(null)}>
              Remove link
            </Button>
          )}
          <Button type="button" kind="quiet" onClick={() => close()}>
            Cancel
          </Button>
        </p>
      </form>
    </Dialog>
  )
}
