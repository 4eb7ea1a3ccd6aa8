import { AppError } from '@/platform/errors/app-error'

/** Lets a few pieces of work run at once and a few more wait their turn; refuses the rest, so that a crowd cannot take the machine. */
export function oneOfFew({ atOnce, waiting }: { atOnce: number; waiting: number }): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const queue: (() => void)[] = []
  return async (work) => {
    if (running >= atOnce) {
      if (queue.length >= waiting) {
        throw new AppError('unavailable', 'Many pictures are arriving at once. Try again in a minute.', { retryAfterSeconds: 60 })
      }
      await new Promise<void>((resolve) => queue.push(resolve))
    } else {
      running += 1
    }
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next) next()
      else running -= 1
    }
  }
}
