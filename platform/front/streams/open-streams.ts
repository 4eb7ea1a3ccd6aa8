import type { ServerResponse } from 'node:http'
import { message } from '@/i18n/message'
import { env } from '../../env/env'
import { AppError } from '../../errors/app-error'

export interface StreamRules {
  /** How many may be connected at once, and of these from one address: a school or an office has one. */
  most: number
  mostOfOne: number
  /** Proxies cut a connection over which nothing comes for a minute, and only what is sent tells that somebody has gone. */
  beatMs: number
  /** Who has not taken this much is no longer listening. */
  unreadBytes: number
}

const usualRules: StreamRules = { most: 2_000, mostOfOne: 50, beatMs: 25_000, unreadBytes: 16 * 1024 }
const retryAfterSeconds = 60

/** The connections that stay open: how many there may be, their heartbeat, and their end. */
export class OpenStreams {
  readonly #rules: StreamRules
  readonly #open = new Set<ServerResponse>()
  readonly #ofAddress = new Map<string, number>()
  #beat: NodeJS.Timeout | undefined
  #over = false

  constructor(rules: StreamRules = usualRules) {
    this.#rules = rules
  }

  get size(): number {
    return this.#open.size
  }

  /** True from `endAll` on: who has been admitted and is not yet connected is to be let go too. */
  get isOver(): boolean {
    return this.#over
  }

  /** Counts one more from this address until its response closes. Throws where there are too many already. */
  admit(address: string, response: ServerResponse): void {
    const ofAddress = this.#ofAddress.get(address) ?? 0
    const beyondShare = ofAddress >= this.#rules.mostOfOne && env().RATE_LIMITS !== 'off'
    if (this.#over || beyondShare || this.#open.size >= this.#rules.most) {
      throw new AppError('unavailable', message('front.tooMuchAtOnce'), { retryAfterSeconds })
    }
    this.#open.add(response)
    this.#ofAddress.set(address, ofAddress + 1)
    response.once('close', () => this.#left(address, response))
    this.#beat ??= setInterval(() => this.#beatAll(), this.#rules.beatMs).unref()
  }

  /** Sends something to one of them; who takes nothing is let go. */
  send(response: ServerResponse, text: string): void {
    if (response.writableEnded || response.destroyed) return
    response.write(text)
    if (response.writableLength > this.#rules.unreadBytes) response.destroy()
  }

  /** Ends all that are open, and admits nobody any more. */
  endAll(): void {
    this.#over = true
    for (const response of this.#open) if (response.headersSent) response.end()
  }

  #left(address: string, response: ServerResponse): void {
    this.#open.delete(response)
    const left = (this.#ofAddress.get(address) ?? 1) - 1
    if (left > 0) this.#ofAddress.set(address, left)
    else this.#ofAddress.delete(address)
    if (this.#open.size > 0) return
    clearInterval(this.#beat)
    this.#beat = undefined
  }

  #beatAll(): void {
    for (const response of this.#open) if (response.headersSent) this.send(response, ':\n\n')
  }
}
