import type { NodeViewProps } from '@tiptap/react'
import { useEffect, useId, useRef, useState } from 'react'
import { GrowingText } from '@/components/ui/growing-text'
import { completedAddress, embedAddress } from '@/domain/document/embed-address'
import { returnToText } from './return-to-text'

const nowhere = 'This address leads nowhere. Give the whole address of a page, starting with https://.'

/** Where it leads, and what the author calls it. */
export function EmbedFields({ node, editor, getPos, updateAttributes, deleteNode }: NodeViewProps) {
  const back = returnToText(editor, getPos)
  const stored = String(node.attrs.typed) || String(node.attrs.url)
  const [draft, setDraft] = useState(stored)
  const [left, setLeft] = useState(stored !== '')
  const field = useRef<HTMLInputElement>(null)
  const [errorId, titleId] = [useId(), useId()]
  const error = left && node.attrs.url === '' && stored !== ''

  // One that has just been put in is asked for its address.
  useEffect(() => {
    if (!field.current?.value) field.current?.focus()
  }, [])

  function type(text: string) {
    setDraft(text)
    const address = embedAddress(completedAddress(text))
    updateAttributes(address ? { url: address, typed: '' } : { url: '', typed: text })
  }

  return (
    <div className="figure-fields block-field" contentEditable={false}>
      <label>
        <span>Address</span>
        <input
          ref={field}
          inputMode="url"
          placeholder="https:// of a video, a sound, a post or a page"
          maxLength={2000}
          // What undo or another version brought back is shown as it stands.
          value={stored === readOf(draft) ? draft : stored}
          aria-invalid={error || undefined}
          aria-describedby={error ? errorId : undefined}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setLeft(true)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') setLeft(true)
            if (event.key !== 'Enter' || node.attrs.url !== '') back(event)
            else event.preventDefault()
          }}
        />
      </label>
      <p className="error" id={errorId} role="alert">
        {error ? nowhere : ''}
      </p>
      <label htmlFor={titleId}>
        <span>Your title</span>
        <GrowingText
          id={titleId}
          placeholder="Your own words for it; empty: its own"
          maxLength={200}
          value={String(node.attrs.title)}
          onText={(title) => updateAttributes({ title })}
          onKeyDown={back}
        />
      </label>
      <span className="figure-actions">
        <button type="button" className="block-action" onClick={deleteNode}>
          Remove embed
        </button>
      </span>
    </div>
  )
}

function readOf(text: string): string {
  return embedAddress(completedAddress(text)) ?? text
}
