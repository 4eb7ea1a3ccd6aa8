'use client'

import { useSyncExternalStore } from 'react'

// Where the admin's rail lies across the page too.
const narrow = '(max-width: 55.99rem)'

/** True where the window is too narrow for every tool to have a place of its own. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    listen,
    () => window.matchMedia(narrow).matches,
    () => false,
  )
}

function listen(tell: () => void): () => void {
  const query = window.matchMedia(narrow)
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}
