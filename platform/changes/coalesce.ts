/**
 * Keeps a task from piling up: at most one run is in flight and one waits for it. Who calls meanwhile shares the one
 * that waits, never the one in flight: that one may have looked already.
 */
export function coalesce(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  const start = () => {
    next = undefined
    running = run().finally(() => {
      running = undefined
    })
    return running
  }
  return () => {
    // Asked first: when a run has just ended, the one that waited is about to start.
    if (next) return next
    if (!running) return start()
    next = running.then(start, start)
    return next
  }
}
