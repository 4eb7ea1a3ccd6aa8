import { vi } from 'vitest'

/** Asks again until it holds. How soon it must hold is the bench's affair: a laden machine may take its time, a broken promise is told after half a minute. */
export function eventually<Value>(holds: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(holds, { timeout: 30_000, interval: 20 })
}
