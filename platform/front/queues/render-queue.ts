import { message } from '@/i18n/message'
import { AppError } from '../../errors/app-error'
import { Lanes } from './lanes'

export interface RenderQueueRules {
  /** Renders that are under way at once. Some wait for a drawing or for the database; they must not keep the others. */
  atOnce: number
  /** Renders that may wait in one lane, and in all of them. */
  waitingInLane: number
  waitingInAll: number
  /** From so many answers from memory a second on, they are given at least as much of the time as the renders take. */
  readersPerSecond: number
}

const usualRules: RenderQueueRules = { atOnce: 4, waitingInLane: 256, waitingInAll: 1_024, readersPerSecond: 200 }

/** A render that takes longer has waited for something else than the processor. */
const longestMs = 40
/** How long a render keeps the next one from beginning, in its own usual time. What is left over is the readers'. */
const spacing = 2.5

/**
 * Has answers that must be rendered wait for each other, so that pages in memory are never behind more than a turn of one of them. The
 * lanes take turns: who asks for a hundred pages waits for them alone.
 */
export class RenderQueue {
  readonly #rules: RenderQueueRules
  readonly #cachedAnswers: () => number
  readonly #waiting = new Lanes<() => void>()
  #running = 0
  #usualMs = 10
  #begunAt = 0
  #keptBefore = 0
  #notBefore = 0
  #timer: NodeJS.Timeout | undefined

  /** `cachedAnswers` says how many answers were given from memory so far. */
  constructor(cachedAnswers: () => number = () => 0, rules: RenderQueueRules = usualRules) {
    this.#cachedAnswers = cachedAnswers
    this.#rules = rules
  }

  /** Runs the work when it is its turn. Throws `unavailable` where too many wait already. */
  async run<T>(lane: string, work: () => Promise<T>): Promise<T> {
    if (this.#waiting.sizeOf(lane) >= this.#rules.waitingInLane || this.#waiting.size >= this.#rules.waitingInAll) {
      throw new AppError('unavailable', message('front.busy'), { retryAfterSeconds: 2 })
    }
    await new Promise<void>((start) => {
      this.#waiting.push(lane, start)
      this.#beginWhatMay()
    })
    const begunAt = performance.now()
    try {
      return await work()
    } finally {
      this.#usualMs += (Math.min(performance.now() - begunAt, longestMs) - this.#usualMs) / 8
      this.#running -= 1
      // Not at once: what has come in meanwhile is answered before the next render begins.
      setImmediate(() => this.#beginWhatMay())
    }
  }

  #beginWhatMay(): void {
    while (this.#waiting.size > 0 && this.#running < this.#rules.atOnce) {
      const now = performance.now()
      if (now < this.#notBefore) {
        this.#timer ??= setTimeout(
          () => {
            this.#timer = undefined
            this.#beginWhatMay()
          },
          Math.ceil(this.#notBefore - now),
        )
        return
      }
      this.#notBefore = this.#readersAreHere(now) ? now + this.#usualMs * spacing : 0
      this.#running += 1
      this.#waiting.shift()?.()
    }
  }

  #readersAreHere(now: number): boolean {
    const kept = this.#cachedAnswers()
    const perSecond = ((kept - this.#keptBefore) / Math.max(1, now - this.#begunAt)) * 1_000
    this.#keptBefore = kept
    this.#begunAt = now
    return perSecond >= this.#rules.readersPerSecond
  }
}
