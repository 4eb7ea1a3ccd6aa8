/** A committed change. `soft` lets a storm be shown a moment late; otherwise what was kept is dropped at once. */
export interface Change {
  tags: readonly string[]
  soft: boolean
}

type Listener = (change: Change) => void

// Next bundles its own copy of this module; commands announce in one, the front listens in the other.
const key = Symbol.for('broadside.changes')
const globals = globalThis as { [key]?: Set<Listener> }
globals[key] ??= new Set<Listener>()
const listeners: Set<Listener> = globals[key]

/** Hears every change committed by this process. Returns the way to stop. */
export function onChanged(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Announces a change within this process. Commands do not call this: platform/db/write.ts does, after the commit. */
export function announceLocally(change: Change): void {
  if (change.tags.length > 0) for (const listener of listeners) listener(change)
}
