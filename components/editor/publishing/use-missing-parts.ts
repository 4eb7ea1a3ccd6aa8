'use client'

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { type MissingParts, missingParts } from '@/domain/articles/missing-parts'
import { placeCaret } from '../nodes/place-caret'
import type { Writing } from '../saving/use-writing'
import { hasSomethingToRead } from './has-something-to-read'

/** The id of the sentence that asks for a text. */
export const textComplaint = 'essay-text-error'

/** What asks for each part. */
export type Complaints = { [Part in keyof MissingParts]: string }

interface Answer {
  missing: MissingParts
  /** What stands beside their fields: nothing until somebody asked to publish. */
  complaints: Complaints
  /** Says what is missing, and leads to the first of it. */
  complain: () => void
}

/** What keeps the essay from being published, as of the last stroke. */
export function useMissingParts({ editor, details }: Writing, texts: Required<Complaints>): Answer {
  const [isAsked, setAsked] = useState(false)
  const listen = useCallback(
    (tell: () => void) => {
      editor?.on('transaction', tell)
      return () => void editor?.off('transaction', tell)
    },
    [editor],
  )
  const hasText = useSyncExternalStore(
    listen,
    () => editor === null || hasSomethingToRead(editor.state.doc),
    () => true,
  )
  const missing = missingParts({ title: details.title, isEmpty: !hasText })
  const complaints: Complaints = isAsked ? { ...(missing.title && { title: texts.title }), ...(missing.body && { body: texts.body }) } : {}
  const isTextAsked = complaints.body !== undefined

  useEffect(() => {
    const page = editor?.view.dom
    if (!page || !isTextAsked) return
    page.setAttribute('aria-invalid', 'true')
    page.setAttribute('aria-describedby', textComplaint)
    return () => {
      page.removeAttribute('aria-invalid')
      page.removeAttribute('aria-describedby')
    }
  }, [editor, isTextAsked])

  function complain() {
    setAsked(true)
    if (missing.title) document.getElementById('essay-title')?.focus()
    else if (editor) placeCaret(editor.view, 0)
  }
  return { missing, complaints, complain }
}
