import type { AnyChange } from './change-log'

type Listener = (change: AnyChange) => void

// Next bundles its own copy of this module; the front tells in one, whoever follows a thread may listen in the other.
const key = Symbol.for('broadside.heard')
const globals = globalThis as { [key]?: Set<Listener> }
globals[key] ??= new Set<Listener>()
const listeners: Set<Listener> = globals[key]

/**
 * Hears every committed change, this process's own and other instances'; 'everything' where some may have gone unheard. By then the
 * documents have heard it: what is asked for next is made anew. Returns the way to stop.
 */
export function onHeard(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The front tells what it has heard; commands do not call this. */
export function tellHeard(change: AnyChange): void {
  for (const listener of listeners) listener(change)
}
