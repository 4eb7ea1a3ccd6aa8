import type { Change } from './changes'

/** A change of which nobody knows what it touched. */
export type AnyChange = Change | 'everything'

export interface Staleness {
  /** The sequence number of the first change after which the reading is wrong. */
  staleSince: number | undefined
  /** The same for changes that may be shown a moment late. */
  dirtySince: number | undefined
}

/**
 * Remembers what changed while renders were under way. A render has read some of its rows before a change and some
 * after; only at its end is it known which tags it read, so the changes of meanwhile are held against them then.
 */
export class ChangeLog {
  #sequence = 0
  #entries: { sequence: number; change: AnyChange }[] = []
  readonly #readers = new Set<{ startedAt: number }>()

  /** The number of the last change. */
  get sequence(): number {
    return this.#sequence
  }

  record(change: AnyChange): void {
    this.#sequence++
    if (this.#readers.size > 0) this.#entries.push({ sequence: this.#sequence, change })
  }

  /** Begins a reading. Its end says whether a change of meanwhile touched what was read. */
  begin(): { end: (tags: ReadonlySet<string>) => Staleness } {
    const startedAt = this.#sequence
    const reader = { startedAt }
    this.#readers.add(reader)
    return {
      end: (tags) => {
        const staleness = this.#staleness(startedAt, tags)
        this.#readers.delete(reader)
        this.#prune()
        return staleness
      },
    }
  }

  #staleness(startedAt: number, tags: ReadonlySet<string>): Staleness {
    const result: Staleness = { staleSince: undefined, dirtySince: undefined }
    for (const { sequence, change } of this.#entries) {
      if (sequence <= startedAt) continue
      if (change !== 'everything' && !change.tags.some((tag) => tags.has(tag))) continue
      if (change !== 'everything' && change.soft) result.dirtySince ??= sequence
      else result.staleSince ??= sequence
    }
    return result
  }

  #prune(): void {
    const oldest = Math.min(...[...this.#readers].map((reader) => reader.startedAt))
    this.#entries = this.#entries.filter((entry) => entry.sequence > oldest)
  }
}
