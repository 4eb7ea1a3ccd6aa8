import { useState } from 'react'

/** Which of the rows that are shown are chosen. What is shown no longer is chosen no longer. */
export function useSelection(shown: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const ids = shown.filter((id) => chosen.has(id))
  return {
    ids,
    has: (id: string) => chosen.has(id),
    all: ids.length > 0 && ids.length === shown.length,
    toggle: (id: string) =>
      setChosen((before) => (before.has(id) ? new Set([...before].filter((other) => other !== id)) : new Set(before).add(id))),
    toggleAll: () => setChosen(ids.length === shown.length ? new Set() : new Set(shown)),
    clear: () => setChosen(new Set()),
  }
}

export type Selection = ReturnType<typeof useSelection>
