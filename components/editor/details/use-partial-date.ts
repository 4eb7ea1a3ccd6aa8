'use client'

import { useState } from 'react'
import { readPartialDate } from '@/domain/articles/partial-date'
import { formatPartialDate } from '@/i18n/dates'

export const partialDateHint = 'A year, a month or a day: 2022, October 2022 or 5 October 2022.'

/** Room for the longest, in any language. */
export const partialDateMaxLength = 40

/**
 * A field for a year, a month or a day. What is typed stays as it is typed; left, it stands as readers will see it. Half a date is no
 * date: the last one that could be read goes on counting until then, and the essay can be saved meanwhile.
 */
export function usePartialDate(stored: string, onDate: (date: string) => void) {
  const [typed, setTyped] = useState<{ text: string; basedOn: string }>()
  const [isLeft, setLeft] = useState(true)
  // What undo or another version brought back is shown as it stands.
  const text = typed?.basedOn === stored ? typed.text : formatPartialDate(stored, 'en')
  const isReadable = readPartialDate(text) !== undefined

  function type(value: string) {
    const date = readPartialDate(value)
    setTyped({ text: value, basedOn: date ?? stored })
    setLeft(false)
    if (date !== undefined && date !== stored) onDate(date)
  }

  function leave() {
    setLeft(true)
    if (isReadable) setTyped(undefined)
  }

  return { text, type, leave, isWrong: isLeft && !isReadable }
}
