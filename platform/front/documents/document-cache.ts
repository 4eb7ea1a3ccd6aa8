import { LRUCache } from 'lru-cache'
import type { AnyChange } from '../../changes/change-log'
import { bytesOf, type KeptDocument } from './cached-document'

/** How much of the memory is for documents of kinds without end. */
const asideShare = 1 / 16

/** The documents in memory, bounded by bytes, and which of them show what. */
export class DocumentCache {
  readonly #documents: LRUCache<string, KeptDocument>
  /** Those of kinds without end: a robot that asks for one after the other pushes out nothing else. */
  readonly #aside: LRUCache<string, KeptDocument>
  readonly #keysByTag = new Map<string, Set<string>>()

  constructor(maxBytes: number) {
    const room = (bytes: number) =>
      new LRUCache<string, KeptDocument>({
        maxSize: bytes,
        // One document must not push out all others.
        maxEntrySize: Math.ceil(bytes / 4),
        sizeCalculation: bytesOf,
        dispose: (document, key) => this.#forgetTags(key, document),
      })
    const aside = Math.ceil(maxBytes * asideShare)
    this.#documents = room(Math.max(1, maxBytes - aside))
    this.#aside = room(aside)
  }

  get(key: string): KeptDocument | undefined {
    return this.#documents.get(key) ?? this.#aside.get(key)
  }

  /** True while this very copy is the one in memory. */
  holds(key: string, document: KeptDocument): boolean {
    return this.#roomOf(document).peek(key) === document
  }

  keep(key: string, document: KeptDocument): void {
    this.#roomOf(document).set(key, document)
    if (!this.holds(key, document)) return
    for (const tag of document.tags) {
      const keys = this.#keysByTag.get(tag) ?? new Set()
      this.#keysByTag.set(tag, keys.add(key))
    }
  }

  *entries(): Iterable<[string, KeptDocument]> {
    yield* this.#documents.entries()
    yield* this.#aside.entries()
  }

  /** Drops what a change made wrong, marks what it made a moment old. */
  apply(change: AnyChange, at: number): void {
    if (change === 'everything') {
      this.clear()
      return
    }
    for (const tag of change.tags) {
      for (const key of [...(this.#keysByTag.get(tag) ?? [])]) {
        if (!change.soft) {
          this.#documents.delete(key)
          this.#aside.delete(key)
          continue
        }
        const document = this.#documents.peek(key) ?? this.#aside.peek(key)
        if (document) document.dirtyAt ??= at
      }
    }
  }

  clear(): void {
    this.#documents.clear()
    this.#aside.clear()
    this.#keysByTag.clear()
  }

  get bytes(): number {
    return this.#documents.calculatedSize + this.#aside.calculatedSize
  }

  #roomOf({ aside }: KeptDocument): LRUCache<string, KeptDocument> {
    return aside ? this.#aside : this.#documents
  }

  #forgetTags(key: string, document: KeptDocument): void {
    for (const tag of document.tags) {
      const keys = this.#keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysByTag.delete(tag)
    }
  }
}
