'use client'

import { type KeyboardEvent, useEffect, useRef } from 'react'
import { GrowingText } from '@/components/ui/growing-text'
import { textLimits } from '@/platform/text/text-limits'
import { placeCaret } from './nodes/place-caret'
import { useSaveState, type Writing } from './saving/use-writing'

interface Props {
  writing: Writing
  author: string
  /** What keeps it from being published, said where it is to be mended. */
  missing: string | undefined
}

/** Title and standfirst, typed where they stand. Enter goes on to what comes next. */
export function HeadFields({ writing, author, missing }: Props) {
  const { details, change, editor, saver } = writing
  const { fieldErrors } = useSaveState(saver)
  const [title, standfirst] = [useRef<HTMLTextAreaElement>(null), useRef<HTMLTextAreaElement>(null)]
  const complaint = missing ?? fieldErrors.title

  // An essay of nothing begins with its title.
  useEffect(() => {
    if (editor?.isEmpty && title.current?.value === '' && standfirst.current?.value === '') title.current.focus()
  }, [editor, title, standfirst])

  return (
    <header className="head">
      <h1 className="sr-only">Writing: {details.title || 'an essay without a title'}</h1>
      <GrowingText
        ref={title}
        id="essay-title"
        className="title typed"
        aria-label="Title"
        aria-invalid={complaint ? true : undefined}
        aria-describedby={complaint ? 'essay-title-error' : undefined}
        placeholder="Title"
        maxLength={textLimits.title}
        value={details.title}
        onText={(text) => change({ title: text })}
        onKeyDown={onEnter(() => standfirst.current?.focus())}
      />
      {complaint && (
        <p className="error" id="essay-title-error">
          {complaint}
        </p>
      )}
      <GrowingText
        ref={standfirst}
        className="standfirst typed"
        aria-label="Standfirst"
        aria-invalid={fieldErrors.standfirst ? true : undefined}
        placeholder="Standfirst: what it is about, in a sentence or two"
        maxLength={textLimits.standfirst}
        value={details.standfirst}
        onText={(text) => change({ standfirst: text })}
        onKeyDown={onEnter(() => editor && placeCaret(editor.view, 0))}
      />
      <p className="byline">
        <span className="by">{author}</span>
      </p>
    </header>
  )
}

function onEnter(go: () => void) {
  return (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    go()
  }
}
