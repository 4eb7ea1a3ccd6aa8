import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { BrokeLimits, limitCodes, workerEnvironment } from './worker-process'

export interface WarmWorkerSettings {
  /** A plain script of the source tree: hears requests as messages, answers each with one, and ends when it is cut off. */
  script: string
  /** Of JavaScript’s own memory. */
  heapMebibytes: number
  /** After so long without a task it is ended. */
  idleMilliseconds: number
  /** A process that holds more than this after a task is ended. */
  restingBytes: number
}

export interface TaskLimits {
  milliseconds: number
  /** Of everything the process holds. It watches that itself: nobody else can look often enough. */
  memoryBytes: number
}

interface Answer {
  rssBytes: number
}

/**
 * A process without the server’s secrets that does one task at a time and stays for the next. A task that breaks its limits takes the process
 * with it, and the next task has another.
 */
export class WarmWorker {
  readonly #settings: WarmWorkerSettings
  #child: ChildProcess | undefined
  #complaint = ''
  #last: Promise<unknown> = Promise.resolve()
  #rest: NodeJS.Timeout | undefined

  constructor(settings: WarmWorkerSettings) {
    this.#settings = settings
  }

  /** The process that works or waits, where there is one. */
  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** Does a task when those before it are done, and gives what it answered. */
  ask(request: object, limits: TaskLimits): Promise<object> {
    const answer = this.#last.then(() => this.#do(request, limits))
    this.#last = answer.catch(() => undefined)
    return answer
  }

  /** Ends the process; a task that is under way fails. */
  stop(): void {
    clearTimeout(this.#rest)
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }

  async #do(request: object, { milliseconds, memoryBytes }: TaskLimits): Promise<object> {
    clearTimeout(this.#rest)
    const child = this.#child?.connected ? this.#child : this.#start()
    holdOpen(child, true)
    try {
      const answer = await this.#answer(child, { ...request, memoryBytes }, milliseconds)
      if (answer.rssBytes > this.#settings.restingBytes) this.stop()
      else this.#rest = setTimeout(() => this.stop(), this.#settings.idleMilliseconds).unref()
      return answer
    } catch (error) {
      this.stop()
      throw error
    } finally {
      holdOpen(child, false)
    }
  }

  #start(): ChildProcess {
    const { script, heapMebibytes } = this.#settings
    const file = join(/* turbopackIgnore: true */ process.cwd(), script)
    const child = spawn(process.execPath, [`--max-old-space-size=${heapMebibytes}`, file], {
      env: workerEnvironment,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    })
    this.#complaint = ''
    child.stderr?.on('data', (chunk) => {
      this.#complaint = `${this.#complaint}${chunk}`.slice(-4_096)
    })
    // Whoever waits for an answer hears of it; between two tasks nobody does.
    child.on('error', () => undefined)
    child.on('exit', () => {
      if (this.#child === child) this.#child = undefined
    })
    this.#child = child
    return child
  }

  async #answer(child: ChildProcess, request: object, milliseconds: number): Promise<Answer> {
    const over = new AbortController()
    const { signal } = over
    const answered = once(child, 'message', { signal })
    const ended = once(child, 'close', { signal }).then(([code, by]) => {
      const sentence = `the worker ended with ${code ?? by}: ${this.#complaint}`
      throw by !== null || limitCodes.has(code) ? new BrokeLimits(sentence) : new Error(sentence)
    })
    const late = wait(milliseconds, undefined, { signal }).then(() => {
      throw new BrokeLimits(`the worker had no answer after ${milliseconds} ms`)
    })
    child.send(request)
    try {
      const [answer] = await Promise.race([answered, ended, late])
      return answer
    } finally {
      over.abort()
    }
  }
}

/** A process that waits for a task keeps nobody from ending. */
function holdOpen(child: ChildProcess, held: boolean): void {
  const handles = [child, child.channel, child.stderr] as ({ ref?(): void; unref?(): void } | null)[]
  for (const handle of handles) held ? handle?.ref?.() : handle?.unref?.()
}
