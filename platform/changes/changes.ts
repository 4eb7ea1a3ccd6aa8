/** A committed change. `soft` lets a storm be shown a moment late; otherwise what was cached is dropped at once. */
export interface Change {
  tags: readonly string[]
  soft: boolean
}

type Listener = (change: Change) => void

// Next bundles its own copy of this module; commands announce in one, the front listens in the other.
const key = Symbol.for('broadside.changes')
const countKey = Symbol.for('broadside.changes-heard')
const globals = globalThis as { [key]?: Set<Listener>; [countKey]?: number }
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

/** How many changes this process has heard of, its own and others', that may have taken something from readers. */
export function changesHeard(): number {
  return globals[countKey] ?? 0
}

/** The front counts what it hears; commands do not call this. */
export function countChange(): void {
  globals[countKey] = changesHeard() + 1
}
