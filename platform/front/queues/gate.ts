import { Lanes } from './lanes'

export interface GateRules {
  /** So many pass at once … */
  most: number
  /** … within this time. */
  withinMs: number
}

// Far more than can be rendered, and as much as an eighth of the time can look up.
const usualRules: GateRules = { most: 8, withinMs: 4 }

/**
 * Lets a few requests through at a time that cannot be answered from memory. Whoever comes alone passes at once; a storm is led through
 * in small groups, so that most of the time is left for what is in memory, and the questions of a group are asked together.
 */
export class Gate {
  readonly #rules: GateRules
  readonly #waiting = new Lanes<() => void>()
  #since = 0
  #passed = 0
  #timer: NodeJS.Timeout | undefined

  constructor(rules: GateRules = usualRules) {
    this.#rules = rules
  }

  /** Resolves when it is the turn of whoever asks. */
  async pass(lane: string): Promise<void> {
    const now = performance.now()
    if (now - this.#since >= this.#rules.withinMs) this.#begin(now)
    if (this.#waiting.size === 0 && this.#passed < this.#rules.most) {
      this.#passed += 1
      return
    }
    await new Promise<void>((go) => {
      this.#waiting.push(lane, go)
      this.#timer ??= setTimeout(() => this.#open(), this.#rules.withinMs)
    })
  }

  #begin(now: number): void {
    this.#since = now
    this.#passed = 0
  }

  #open(): void {
    this.#begin(performance.now())
    while (this.#passed < this.#rules.most && this.#waiting.size > 0) {
      this.#passed += 1
      this.#waiting.shift()?.()
    }
    this.#timer = this.#waiting.size > 0 ? setTimeout(() => this.#open(), this.#rules.withinMs) : undefined
  }
}
