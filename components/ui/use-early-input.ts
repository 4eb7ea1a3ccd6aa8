'use client'

import { type RefObject, useLayoutEffect } from 'react'

/**
 * Lets a form hear what was typed and chosen in it before its script had come. React leaves that in sight, tells nobody, and takes it
 * back at the next change. A text of several lines that held words before is beyond this: React puts those back as it begins.
 */
export function useEarlyInput(form: RefObject<HTMLFormElement | null>): void {
  // As part of taking over: a click that made React hurry would be undone before a later effect.
  useLayoutEffect(() => {
    for (const field of form.current?.elements ?? []) {
      if (field instanceof HTMLSelectElement) tellSelect(field)
      else if (field instanceof HTMLTextAreaElement) tellText(field, HTMLTextAreaElement.prototype)
      else if (field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type)) tellBox(field)
      else if (field instanceof HTMLInputElement) tellText(field, HTMLInputElement.prototype)
    }
  }, [form])
}

// React hears of a change only where the value is not the one that it saw last. It sees what is set on the element, not on the prototype.
function tellText(field: HTMLInputElement | HTMLTextAreaElement, prototype: object): void {
  const typed = field.value
  if (typed === field.defaultValue) return
  const { selectionStart, selectionEnd } = field
  field.value = field.defaultValue
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, typed)
  if (document.activeElement === field && selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function tellBox(field: HTMLInputElement): void {
  const isChosen = field.checked
  // Of radio buttons the one that was chosen speaks for all.
  if (isChosen === field.defaultChecked || (field.type === 'radio' && !isChosen)) return
  field.checked = !isChosen
  field.click()
}

function tellSelect(field: HTMLSelectElement): void {
  const options = [...field.options]
  const before = options.find((option) => option.defaultSelected)
  if (before && !before.selected) field.dispatchEvent(new Event('change', { bubbles: true }))
}
