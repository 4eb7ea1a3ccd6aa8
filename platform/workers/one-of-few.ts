import type { Message } from '@/i18n/message'
import { AppError } from '@/platform/errors/app-error'

interface Room {
  atOnce: number
  waiting: number
  /** Who has waited so long is refused as well: before whoever asked on their behalf gives up. Left out: as long as it takes. */
  timeoutMs?: number
  /** What is said to whom there is no room for. */
  refusal: Message
}

/** Lets a few pieces of work run at once and a few more wait their turn; refuses the rest, so that a crowd cannot take the machine. */
export function oneOfFew({ atOnce, waiting, timeoutMs, refusal }: Room): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const queue = new Set<() => void>()
  const refused = () => new AppError('unavailable', refusal, { retryAfterSeconds: 60 })

  const turn = () =>
    new Promise<void>((resolve, reject) => {
      const begin = () => {
        queue.delete(begin)
        clearTimeout(timer)
        resolve()
      }
      const giveUp = () => {
        queue.delete(begin)
        reject(refused())
      }
      const timer = timeoutMs === undefined ? undefined : setTimeout(giveUp, timeoutMs)
      queue.add(begin)
    })

  return async (work) => {
    if (running >= atOnce) {
      if (queue.size >= waiting) throw refused()
      await turn()
    } else {
      running += 1
    }
    try {
      return await work()
    } finally {
      const [next] = queue
      if (next) next()
      else running -= 1
    }
  }
}
