type Wake = () => void

// Next bundles its own copy of this module; commands wake in one, the worker listens in the other.
const key = Symbol.for('broadside.jobs.wake')
const globals = globalThis as { [key]?: Set<Wake> }
globals[key] ??= new Set<Wake>()
const listeners: Set<Wake> = globals[key]

/** Hears that work was written by this process. Returns the way to stop. */
export function onWake(listener: Wake): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells the worker of this process that work is being written. Its transaction has not committed yet. */
export function wakeWorker(): void {
  for (const listener of listeners) listener()
}
