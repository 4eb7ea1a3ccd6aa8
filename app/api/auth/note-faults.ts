import type { AuthOptions } from 'next-auth'
import { isUnavailable } from '@/platform/errors/fault'

export interface NotedFaults {
  options: AuthOptions
  /** Throws the fault that next-auth met, if it met one. */
  rethrow: () => void
}

/**
 * next-auth catches what its adapter and callbacks throw, and leads people to a page that says their provider failed. Where it was the
 * database that failed, they are to be told that, and to come again.
 */
export function noteFaults(options: AuthOptions): NotedFaults {
  let fault: unknown
  const noting =
    <Args extends unknown[], Result>(call: (...args: Args) => Result) =>
    async (...args: Args): Promise<Awaited<Result>> => {
      try {
        return await call(...args)
      } catch (error) {
        if (isUnavailable(error)) fault ??= error
        throw error
      }
    }
  const { adapter, callbacks } = options
  return {
    options: {
      ...options,
      ...(adapter ? { adapter: mapped(adapter, noting) } : {}),
      ...(callbacks?.signIn ? { callbacks: { ...callbacks, signIn: noting(callbacks.signIn) } } : {}),
    },
    rethrow: () => {
      if (fault !== undefined) throw fault
    },
  }
}

type Wrap = (call: (...args: unknown[]) => unknown) => (...args: unknown[]) => Promise<unknown>

function mapped<Methods extends object>(methods: Methods, wrap: Wrap): Methods {
  const entries = Object.entries(methods).map(([name, method]) => [name, typeof method === 'function' ? wrap(method as never) : method])
  return Object.fromEntries(entries)
}
