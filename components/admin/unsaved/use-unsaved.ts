'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { findUnsaved, rememberUnsaved, type UnsavedPart } from './unsaved-parts'

/** A form's values: what the server holds, and over it what was typed and not saved. Leaving the page loses none of it. */
export function useUnsaved<Values extends object>(key: string, name: string, initial: Values) {
  const path = usePathname()
  const [changes, setChanges] = useState<Partial<Values>>({})
  const [isFound, setFound] = useState(false)
  // What the server has answered, until the page has heard of it too.
  const [answered, setAnswered] = useState<{ over: string; values: Values }>()
  const given = JSON.stringify(initial)
  const standing = answered?.over === given ? answered.values : initial
  const values: Values = { ...standing, ...changes }
  const differing = differenceOf(values, standing)
  const isDirty = Object.keys(differing).length > 0
  const kept = isDirty ? JSON.stringify(differing) : ''

  useEffect(() => {
    const found = findUnsaved(key)
    if (found) setChanges(found as Partial<Values>)
    setFound(true)
  }, [key])

  useEffect(() => {
    if (isFound) rememberUnsaved(key, partHere(name, path), kept ? (JSON.parse(kept) as object) : undefined)
  }, [isFound, key, name, path, kept])

  return {
    values,
    isDirty,
    change: (part: Partial<Values>) => setChanges((before) => ({ ...before, ...part })),
    /** At once: whoever sent or gave up what was typed may take the form away in the same breath. */
    discard: () => {
      rememberUnsaved(key, partHere(name, path), undefined)
      setChanges({})
    },
    /** The server has taken what was sent. What was typed meanwhile is a change of its own. */
    settle: (sent: Values, saved: Values) => {
      setAnswered({ over: given, values: saved })
      setChanges((typed) => differenceOf(typed, sent))
    },
  }
}

function partHere(name: string, path: string): UnsavedPart {
  return { name, path, href: `${path}${window.location.search}` }
}

/** The fields of the one that are others in the other. */
function differenceOf<Values extends object>(one: Values, other: Partial<Values>): Partial<Values> {
  const fields = Object.entries(one).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(other[name as keyof Values]))
  return Object.fromEntries(fields) as Partial<Values>
}
