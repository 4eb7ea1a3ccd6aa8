import type { AnyChange } from '../../changes/change-log'
import type { CachedDocument } from './cached-document'

/** Not longer than this after the last moment at which a copy was known to be current. */
const longestMs = 600_000

export interface LastCopy {
  document: CachedDocument
  /** For how long changes to it may have gone unheard. */
  ageMs: number
}

/**
 * The copies that were in memory when the channel between the instances was lost, for readers while the database does not
 * answer. What this process hears of as changed leaves here at once, as it leaves the memory: see docs/decisions.
 */
export class LastCopies {
  #documents = new Map<string, CachedDocument>()
  #knownUntil = 0

  /** Holds what was current until now, as far as anybody knows. */
  hold(documents: Iterable<[string, CachedDocument]>, knownUntil: number): void {
    this.#documents = new Map(documents)
    this.#knownUntil = knownUntil
  }

  get(key: string, now: number): LastCopy | undefined {
    const ageMs = Math.max(0, now - this.#knownUntil)
    if (ageMs > longestMs) this.clear()
    const document = this.#documents.get(key)
    return document && { document, ageMs }
  }

  apply(change: AnyChange): void {
    if (change === 'everything') this.clear()
    else if (!change.soft) this.#drop(change.tags)
  }

  #drop(changed: readonly string[]): void {
    for (const [key, { tags }] of this.#documents) if (changed.some((tag) => tags.has(tag))) this.#documents.delete(key)
  }

  clear(): void {
    this.#documents.clear()
  }
}
