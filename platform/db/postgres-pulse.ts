import { isDriverAdapterError } from '@prisma/driver-adapter-utils'
import { faultOf, isConnectionLost } from '../errors/fault'

/** The database does not answer. Without a `code`: Prisma would make an error of its own of it. */
export class DatabaseAway extends Error {
  constructor(cause?: unknown) {
    super('The database does not answer.', { cause })
    this.name = 'DatabaseAway'
  }
}

export interface PulseOptions {
  /** Resolves when the server answers anything at all, on a connection of its own. */
  ping: (timeoutMs: number) => Promise<void>
  /** Called when the server is found not to answer: what is open to it may be let go. */
  lose: () => void
}

// Together well below the two seconds within which whoever asks is told.
const slowMs = 500
const pingMs = 900
const againMs = 250

interface Work {
  startedAt: number
  fail: (error: DatabaseAway) => void
}

/**
 * Knows whether PostgreSQL answers. Work that takes long is no sign, and a connection that is silent has no end of its own: so
 * what has taken half a second is reason to ask, by another connection. Without an answer all that waits is told, and nothing
 * new is tried until the server answers again.
 */
export class PostgresPulse {
  readonly #options: PulseOptions
  readonly #pending = new Set<Work>()
  #away = false
  #stopped = false
  #pinging = false
  #answeredAt = 0
  #timer: NodeJS.Timeout | undefined

  constructor(options: PulseOptions) {
    this.#options = options
  }

  get isAway(): boolean {
    return this.#away
  }

  /** Does one piece of work, and rejects as soon as the server is known not to answer. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    if (this.#away) throw new DatabaseAway()
    const pending: Work = { startedAt: performance.now(), fail: () => {} }
    const lost = new Promise<never>((_, reject) => {
      pending.fail = reject
    })
    this.#pending.add(pending)
    this.#check(slowMs)
    try {
      const result = await Promise.race([work(), lost])
      this.#answeredAt = performance.now()
      return result
    } catch (error) {
      if (faultOf(error) !== 'away' && !isConnectionLost(error)) throw error
      if (!this.#away) void this.#ask()
      // Some of these the driver says without any code, and Prisma passes them on as they are.
      throw isDriverAdapterError(error) ? error : new DatabaseAway(error)
    } finally {
      this.#pending.delete(pending)
    }
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
  }

  #check(ms: number): void {
    if (this.#stopped || this.#timer) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      if (this.#away) void this.#ask()
      else this.#checkOldest()
    }, ms)
    this.#timer.unref()
  }

  #checkOldest(): void {
    const [oldest] = this.#pending
    if (!oldest) return
    const takenMs = performance.now() - oldest.startedAt
    if (takenMs >= slowMs) void this.#ask()
    this.#check(Math.max(50, slowMs - takenMs))
  }

  async #ask(): Promise<void> {
    if (this.#pinging || this.#stopped) return
    this.#pinging = true
    const askedAt = performance.now()
    try {
      await this.#options.ping(pingMs)
      this.#away = false
    } catch (error) {
      // A laden server may be slow to take a new connection; while it answers others it is there.
      if (this.#answeredAt < askedAt) this.#lose(error)
    } finally {
      this.#pinging = false
    }
  }

  #lose(cause: unknown): void {
    if (!this.#away) {
      this.#away = true
      for (const { fail } of this.#pending) fail(new DatabaseAway(cause))
      this.#options.lose()
    }
    this.#check(againMs)
  }
}
