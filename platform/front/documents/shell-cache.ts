import type { OutgoingHttpHeaders } from 'node:http'
import { LRUCache } from 'lru-cache'
import { type AnyChange, ChangeLog } from '../../changes/change-log'
import type { FragmentSource } from '../../exchange/exchange'
import type { Place } from './rewrite'

/** A document as Next rendered it, with places for the fragments that are made by themselves. */
export interface Shell {
  /** UTF-8, without the parts. */
  body: Buffer
  /** In the order of the bytes. */
  places: readonly Place[]
  /** By their numbers; those that came with the page are in its body. */
  parts: readonly (FragmentSource | undefined)[]
  headers: OutgoingHttpHeaders
  /** What the shell itself was made from, its parts not counted. */
  tags: ReadonlySet<string>
}

/** The parts hold what the render read for them: about the size of the page once more. */
const sizeOf = ({ body }: Shell) => body.length * 3

/** The shells of documents whose parts change more often than they do. Forgets each as soon as anything it shows changes. */
export class ShellCache {
  readonly #shells: LRUCache<string, Shell>
  readonly #log = new ChangeLog()

  constructor(maxBytes: number) {
    this.#shells = new LRUCache({ maxSize: Math.max(1, maxBytes), sizeCalculation: sizeOf })
  }

  get(key: string): Shell | undefined {
    return this.#shells.get(key)
  }

  /** Begins the making of a shell; what is returned keeps it, unless what it shows has changed meanwhile. */
  begin(): (key: string, shell: Shell | undefined) => void {
    const reading = this.#log.begin()
    return (key, shell) => {
      const { staleSince, dirtySince } = reading.end(shell?.tags ?? new Set())
      if (shell && staleSince === undefined && dirtySince === undefined) this.#shells.set(key, shell)
    }
  }

  apply(change: AnyChange): void {
    this.#log.record(change)
    if (change === 'everything') this.#shells.clear()
    else for (const [key, { tags }] of this.#shells) if (change.tags.some((tag) => tags.has(tag))) this.#shells.delete(key)
  }
}
