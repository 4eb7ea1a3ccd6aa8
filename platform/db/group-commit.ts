/** One connection, as far as transactions go. */
export interface TransactionControl {
  /** BEGIN, COMMIT, ROLLBACK, SAVEPOINT … */
  run(statement: string): void
  /** False too where the database ended the transaction by itself, as on a full disk. */
  isOpen(): boolean
  /** What a statement in the transaction last threw: the reason where the database ended it by itself. */
  lastError(): unknown
}

/** What a writer holds while it is its turn. */
export interface Member {
  /** Resolves when what was written is on disk. */
  commit(): Promise<void>
  rollback(): void
}

interface Turn {
  since: number
  take(): void
  refuse(error: unknown): void
}

interface Waiting {
  resolve(): void
  reject(error: unknown): void
}

// One fsync for so many writers; the first of them waits for the last, about a millisecond each.
const largestGroup = 16

/**
 * Lets writers on one connection take turns, and lets those that queue share one COMMIT, whose fsync costs more than
 * what they write. Each is a savepoint in the group's transaction: it can fail alone, sees what those before it wrote,
 * and is told of success only when the group is on disk. Readers see nothing of it before.
 */
export class GroupCommit {
  readonly #control: TransactionControl
  readonly #begin: (since: number) => Promise<void>
  readonly #timeoutMs: number
  #turns: Turn[] = []
  #busy = false
  #members = 0
  #awaited: NodeJS.Immediate | undefined
  #finished: Waiting[] = []

  /**
   * `begin` opens a transaction, waiting for other processes until the writer has waited `timeoutMs`; it is told when the writer
   * came, in milliseconds of `performance.now()`.
   */
  constructor(control: TransactionControl, begin: (since: number) => Promise<void>, timeoutMs: number) {
    this.#control = control
    this.#begin = begin
    this.#timeoutMs = timeoutMs
  }

  async join(): Promise<Member> {
    const since = performance.now()
    if (this.#busy) await new Promise<void>((take, refuse) => this.#turns.push({ since, take, refuse }))
    this.#busy = true
    try {
      if (this.#members === 0) await this.#begin(since)
      else this.#control.run('SAVEPOINT member')
    } catch (error) {
      if (this.#members === 0) this.#refuseThoseWhoWaitedAsLong(error)
      this.#endGroup(error)
      this.#passTurn()
      throw error
    }
    this.#members++
    return this.#memberOf(this.#members)
  }

  /** Each would find the same lock, one after the other, and be told the later the more there are. */
  #refuseThoseWhoWaitedAsLong(error: unknown): void {
    const cameBefore = performance.now() - this.#timeoutMs
    for (const turn of this.#turns) if (turn.since <= cameBefore) turn.refuse(error)
    this.#turns = this.#turns.filter((turn) => turn.since > cameBefore)
  }

  #memberOf(number: number): Member {
    let ended = false
    const once = (end: () => Promise<void> | undefined) => () => {
      if (ended) return
      ended = true
      return end()
    }
    return {
      commit: once(() => this.#commit(number)) as Member['commit'],
      rollback: once(() => this.#rollback(number)),
    }
  }

  #commit(number: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#finished.push({ resolve, reject })
      try {
        this.#requireOpen()
        if (number > 1) this.#control.run('RELEASE member')
        this.#commitSoon(number)
      } catch (error) {
        this.#endGroup(error)
      }
      this.#passTurn()
    })
  }

  #rollback(number: number): undefined {
    try {
      this.#requireOpen()
      if (number === 1) {
        this.#control.run('ROLLBACK')
        this.#members = 0
      } else {
        this.#control.run('ROLLBACK TO member')
        this.#control.run('RELEASE member')
        this.#commitSoon(number)
      }
    } catch (error) {
      this.#endGroup(error)
    }
    this.#passTurn()
    return undefined
  }

  /**
   * Lets whoever is about to write join: requests that have arrived are read in the loop's next turn, and not before.
   * Where nobody comes that turn takes no time.
   */
  #commitSoon(number: number): void {
    if (number >= largestGroup) this.#commitGroup()
    else
      this.#awaited ??= setImmediate(() => {
        this.#awaited = undefined
        // Whoever has the turn now ends the group after it.
        if (!this.#busy && this.#members > 0) this.#tryCommitGroup()
      })
  }

  #requireOpen(): void {
    if (!this.#control.isOpen()) throw new Error('SQLite ended the transaction by itself.', { cause: this.#control.lastError() })
  }

  #tryCommitGroup(): void {
    try {
      this.#commitGroup()
    } catch (error) {
      this.#endGroup(error)
    }
  }

  #commitGroup(): void {
    this.#requireOpen()
    this.#control.run('COMMIT')
    this.#endGroup()
  }

  /** Tells those who wait how it ended; with an error nothing of the group was kept. */
  #endGroup(error?: unknown): void {
    if (error !== undefined) this.#rollBackGroup()
    const finished = this.#finished
    this.#finished = []
    this.#members = 0
    for (const waiting of finished) error === undefined ? waiting.resolve() : waiting.reject(error)
  }

  #rollBackGroup(): void {
    try {
      if (this.#control.isOpen()) this.#control.run('ROLLBACK')
    } catch {
      // On a disk that fails this may fail, too. Those who wait are told all the same.
    }
  }

  #passTurn(): void {
    const next = this.#turns.shift()
    if (next) next.take()
    else this.#busy = false
  }
}
