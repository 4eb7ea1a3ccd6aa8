import { type AnyChange, ChangeLog } from '../../changes/change-log'
import { countChange } from '../../changes/changes'
import { isUnavailable } from '../../errors/fault'
import type { InnerAnswer } from '../next/inner-response'
import { type CachedDocument, compressHarder, sayModified } from './cached-document'
import { DocumentCache } from './document-cache'
import { LastCopies, type LastCopy } from './last-copies'
import { ShellCache } from './shell-cache'
import { Timestamps } from './timestamps'

/** What a render came to: a document to keep, or an answer that is given once (not found, moved, failed). */
export type Made = { keep: CachedDocument } | MadeOnce

export interface MadeOnce {
  once: InnerAnswer
  tags: ReadonlySet<string>
  /** True where the database or the disk was at fault. */
  isUnavailable?: boolean
}

/** What is answered: what was made, or, where the database does not answer, the last copy of it. */
export type Served = Made | { last: LastCopy }

export interface DocumentStoreOptions {
  maxBytes: number
  /** Makes the document of a key, and keeps what may serve again in `shells`; without them it is made from nothing. */
  make: (key: string, shells?: ShellCache) => Promise<Made>
  reportError: (error: unknown) => void
  /** True while the database is known not to answer: whoever asks for a copy that is here need not wait for it to fail again. */
  isDatabaseAway?: (() => boolean) | undefined
}

interface Render {
  /** Resolves with what was made, and the number of the change after which it must not be shown. */
  done: Promise<{ made: Made; staleSince: number; dirtySince: number }>
}

/** How much of the memory is for shells. */
const shellShare = 1 / 8
/** A copy that was made this recently may be shown while changes keep coming. */
const momentMs = 300
/** While a successor is being made, the copy serves on, but never longer than this after the change. */
const latestMs = 1_000
/** A document that has stayed this long is worth compressing harder. */
const settledMs = 4_000

/** Serves documents from memory, and makes each at most once at a time. */
export class DocumentStore {
  readonly #options: DocumentStoreOptions
  readonly #cache: DocumentCache
  readonly #shells: ShellCache
  readonly #log = new ChangeLog()
  readonly #moments = new Timestamps()
  readonly #last = new LastCopies()
  readonly #renders = new Map<string, Render>()
  readonly #timers = new Set<NodeJS.Timeout>()
  #compressing: Promise<void> = Promise.resolve()
  #deaf = false

  constructor(options: DocumentStoreOptions) {
    this.#options = options
    const forShells = Math.floor(options.maxBytes * shellShare)
    this.#shells = new ShellCache(forShells)
    this.#cache = new DocumentCache(options.maxBytes - forShells)
  }

  /** The copy in memory, if nothing has changed since it was made. */
  fresh(key: string): CachedDocument | undefined {
    const document = this.#cache.get(key)
    return document !== undefined && document.dirtyAt === undefined ? document : undefined
  }

  /** Whether there is a copy of any age: what was there a moment ago need not be looked up. */
  knows(key: string): boolean {
    return this.#lastCopy(key) !== undefined
  }

  /** As `get`; while the database does not answer, the last copy in memory. */
  async getOrLast(key: string, urgent: boolean): Promise<Served> {
    const known = this.#deaf && this.#options.isDatabaseAway?.() ? this.#lastCopy(key) : undefined
    if (known) return { last: known }
    try {
      const made = await this.get(key, urgent)
      const last = 'once' in made && made.isUnavailable ? this.#lastCopy(key) : undefined
      return last ? { last } : made
    } catch (error) {
      const last = isUnavailable(error) ? this.#lastCopy(key) : undefined
      if (last) return { last }
      throw error
    }
  }

  /** The document as it is after every change that was heard before this call. `urgent`: soft changes included. */
  async get(key: string, urgent: boolean): Promise<Made> {
    const arrival = this.#log.sequence
    for (;;) {
      // Another instance may have committed what we did not hear, so no render that began before may be shared.
      if (this.#deaf) return this.#options.make(key)
      const document = this.#cache.get(key)
      if (document && this.#isGoodEnough(key, document, urgent)) return { keep: document }
      const { made, staleSince, dirtySince } = await (this.#renders.get(key) ?? this.#render(key)).done
      if (staleSince > arrival && (!urgent || dirtySince > arrival)) return made
    }
  }

  /** Hears a committed change. */
  apply(change: AnyChange): void {
    if (change === 'everything' || !change.soft) countChange()
    this.#last.apply(change)
    this.#drop(change)
  }

  #drop(change: AnyChange): void {
    this.#log.record(change)
    this.#shells.apply(change)
    this.#moments.changed(Date.now())
    this.#cache.apply(change, Date.now())
  }

  /**
   * Changes may go unheard from here on: nothing is served from memory until `hear`, but for last copies while the database does
   * not answer. `knownUntil`: when changes were last known to be heard.
   */
  deafen(knownUntil = Date.now()): void {
    if (!this.#deaf) this.#last.hold(this.#cache.entries(), knownUntil)
    this.#deaf = true
    this.#drop('everything')
  }

  hear(): void {
    this.apply('everything')
    this.#deaf = false
  }

  get bytes(): number {
    return this.#cache.bytes
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer)
  }

  /** A copy that only a soft change has touched, or that changes may have touched unheard. */
  #lastCopy(key: string): LastCopy | undefined {
    const document = this.#cache.get(key)
    if (document) return { document, ageMs: Date.now() - (document.dirtyAt ?? Date.now()) }
    return this.#deaf ? this.#last.get(key, Date.now()) : undefined
  }

  #render(key: string): Render {
    const reading = this.#log.begin()
    const moment = this.#moments.begin(Date.now())
    const finish = (made: Made) => {
      const tags = 'keep' in made ? made.keep.tags : made.tags
      const { staleSince, dirtySince } = reading.end(tags)
      if (this.#renders.get(key) === render) this.#renders.delete(key)
      if ('keep' in made && moment.isSure) sayModified(made.keep, moment.at)
      if ('keep' in made && staleSince === undefined && !this.#deaf) this.#keep(key, made.keep, dirtySince !== undefined, moment.at)
      return { made, staleSince: staleSince ?? Number.POSITIVE_INFINITY, dirtySince: dirtySince ?? Number.POSITIVE_INFINITY }
    }
    const render: Render = {
      done: this.#options.make(key, this.#deaf ? undefined : this.#shells).then(finish, (error: unknown) => {
        reading.end(new Set())
        if (this.#renders.get(key) === render) this.#renders.delete(key)
        throw error
      }),
    }
    this.#renders.set(key, render)
    return render
  }

  #keep(key: string, document: CachedDocument, dirty: boolean, modifiedAt: number): void {
    if (dirty) document.dirtyAt = Date.now()
    this.#cache.keep(key, document)
    this.#later(settledMs, () => {
      if (!this.#cache.holds(key, document)) return
      if (document.modifiedAt === undefined) sayModified(document, modifiedAt)
      if (!document.lowPriority) this.#compressing = this.#compressing.then(() => this.#compress(key, document))
    })
  }

  #isGoodEnough(key: string, document: CachedDocument, urgent: boolean): boolean {
    if (document.dirtyAt === undefined) return true
    if (urgent) return false
    const age = Date.now() - document.renderedAt
    if (age < momentMs) {
      this.#refreshLater(key, document, momentMs - age)
      return true
    }
    return document.refreshing && Date.now() - document.dirtyAt < latestMs
  }

  #refreshLater(key: string, document: CachedDocument, delayMs: number): void {
    if (document.refreshing) return
    document.refreshing = true
    this.#later(delayMs, () => {
      if (this.#cache.holds(key, document)) this.get(key, true).catch(this.#options.reportError)
    })
  }

  async #compress(key: string, document: CachedDocument): Promise<void> {
    try {
      if (!this.#cache.holds(key, document)) return
      await compressHarder(document)
      // Tells the cache the new size.
      if (this.#cache.holds(key, document)) this.#cache.keep(key, document)
    } catch (error) {
      this.#options.reportError(error)
    }
  }

  #later(ms: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      act()
    }, ms)
    timer.unref()
    this.#timers.add(timer)
  }
}
