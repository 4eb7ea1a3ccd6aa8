/** Thrown to whoever waits when the time is over. */
export class TimeIsOver extends Error {}

export interface Deadline {
  signal: AbortSignal
  /** What this comes to, or TimeIsOver if the time is over first. */
  orOver<Value>(value: Value | Promise<Value>): Promise<Value>
  /** No more waiting: to be called whatever happened. */
  end(): void
}

/** A time that several steps have together. */
export function startDeadline(ms: number): Deadline {
  const controller = new AbortController()
  const { signal } = controller
  const timer = setTimeout(() => controller.abort(new TimeIsOver('The time is over.')), ms)
  const over = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))
  // Nobody may be waiting when it happens.
  over.catch(() => undefined)
  return { signal, orOver: (value) => Promise.race([over, value]), end: () => clearTimeout(timer) }
}
