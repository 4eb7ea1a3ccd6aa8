import { LRUCache } from 'lru-cache'
import type { AnyChange } from '../../changes/change-log'
import { bytesOf, type CachedDocument } from './cached-document'

/** How much of the memory is for documents of kinds without end. */
const lowPriorityShare = 1 / 16

/** The documents in memory, bounded by bytes, and which of them show what. */
export class DocumentCache {
  readonly #documents: LRUCache<string, CachedDocument>
  /** Those of kinds without end: a robot that asks for one after the other pushes out nothing else. */
  readonly #lowPriority: LRUCache<string, CachedDocument>
  readonly #keysByTag = new Map<string, Set<string>>()

  constructor(maxBytes: number) {
    const partition = (bytes: number) =>
      new LRUCache<string, CachedDocument>({
        maxSize: bytes,
        // One document must not push out all others.
        maxEntrySize: Math.ceil(bytes / 4),
        sizeCalculation: bytesOf,
        dispose: (document, key) => this.#forgetTags(key, document),
      })
    const lowPriority = Math.ceil(maxBytes * lowPriorityShare)
    this.#documents = partition(Math.max(1, maxBytes - lowPriority))
    this.#lowPriority = partition(lowPriority)
  }

  get(key: string): CachedDocument | undefined {
    return this.#documents.get(key) ?? this.#lowPriority.get(key)
  }

  /** True while this very copy is the one in memory. */
  holds(key: string, document: CachedDocument): boolean {
    return this.#partitionOf(document).peek(key) === document
  }

  keep(key: string, document: CachedDocument): void {
    this.#partitionOf(document).set(key, document)
    if (!this.holds(key, document)) return
    for (const tag of document.tags) {
      const keys = this.#keysByTag.get(tag) ?? new Set()
      this.#keysByTag.set(tag, keys.add(key))
    }
  }

  *entries(): Iterable<[string, CachedDocument]> {
    yield* this.#documents.entries()
    yield* this.#lowPriority.entries()
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
          this.#lowPriority.delete(key)
          continue
        }
        const document = this.#documents.peek(key) ?? this.#lowPriority.peek(key)
        if (document) document.dirtyAt ??= at
      }
    }
  }

  clear(): void {
    this.#documents.clear()
    this.#lowPriority.clear()
    this.#keysByTag.clear()
  }

  get bytes(): number {
    return this.#documents.calculatedSize + this.#lowPriority.calculatedSize
  }

  #partitionOf({ lowPriority }: CachedDocument): LRUCache<string, CachedDocument> {
    return lowPriority ? this.#lowPriority : this.#documents
  }

  #forgetTags(key: string, document: CachedDocument): void {
    for (const tag of document.tags) {
      const keys = this.#keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysByTag.delete(tag)
    }
  }
}
