import { useRef, useState } from 'react'

/** Which of the rows that are shown are chosen. What is shown no longer is chosen no longer. */
export function useSelection(shown: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const last = useRef('')
  const ids = shown.filter((id) => chosen.has(id))

  function toggle(id: string, upTo = false) {
    const [from, to] = [shown.indexOf(last.current), shown.indexOf(id)]
    last.current = id
    if (upTo && from !== -1) {
      const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1)
      return setChosen((before) => new Set([...before, ...range]))
    }
    setChosen((before) => (before.has(id) ? new Set([...before].filter((other) => other !== id)) : new Set(before).add(id)))
  }

  return {
    ids,
    has: (id: string) => chosen.has(id),
    all: ids.length > 0 && ids.length === shown.length,
    /** `upTo`: with all that stands between it and the one before. */
    toggle,
    toggleAll: () => setChosen(ids.length === shown.length ? new Set() : new Set(shown)),
    clear: () => setChosen(new Set()),
  }
}

export type Selection = ReturnType<typeof useSelection>
