/** Lets one through at a time, in the order of asking. */
export class TurnQueue {
  #busy = false
  readonly #waiting: (() => void)[] = []

  /** Resolves when it is the caller's turn, with the way to end it. Ending it twice is harmless. */
  async take(): Promise<() => void> {
    if (this.#busy) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#busy = true
    let ended = false
    return () => {
      if (ended) return
      ended = true
      const next = this.#waiting.shift()
      if (next) next()
      else this.#busy = false
    }
  }

  /** Does the work when its turn comes. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const end = await this.take()
    try {
      return await work()
    } finally {
      end()
    }
  }
}
