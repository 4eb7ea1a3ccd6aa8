'use client'

import type { KeyboardEvent } from 'react'
import { textLimits } from '@/platform/text/text-limits'
import { placeCaret } from './nodes/place-caret'
import { useSaveState, type Writing } from './saving/use-writing'

/** Title and standfirst, typed where they stand. Enter goes on to what comes next. */
export function EssayHead({ writing, author }: { writing: Writing; author: string }) {
  const { details, change, editor, saver } = writing
  const { fieldErrors } = useSaveState(saver)
  return (
    <header className="head">
      <h1 className="sr-only">Writing: {details.title || 'an essay without a title'}</h1>
      <textarea
        className="title typed"
        rows={1}
        aria-label="Title"
        aria-invalid={fieldErrors.title ? true : undefined}
        placeholder="Title"
        maxLength={textLimits.title}
        value={details.title}
        onChange={(event) => change({ title: withoutBreaks(event.target.value) })}
        onKeyDown={onEnter((field) => field.parentElement?.querySelector<HTMLElement>('.standfirst')?.focus())}
      />
      <textarea
        className="standfirst typed"
        rows={1}
        aria-label="Standfirst"
        aria-invalid={fieldErrors.standfirst ? true : undefined}
        placeholder="Standfirst: what it is about, in a sentence or two"
        maxLength={textLimits.standfirst}
        value={details.standfirst}
        onChange={(event) => change({ standfirst: withoutBreaks(event.target.value) })}
        onKeyDown={onEnter(() => editor && placeCaret(editor.view, 0))}
      />
      <p className="byline">
        <span className="by">{author}</span>
      </p>
    </header>
  )
}

function onEnter(go: (field: HTMLElement) => void) {
  return (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    go(event.currentTarget)
  }
}

function withoutBreaks(typed: string): string {
  return typed.replace(/\s*[\r\n]+\s*/g, ' ')
}
