import { setImmediate as turn } from 'node:timers/promises'
import { coalesce } from '@/platform/changes/coalesce'
import { isAppError } from '@/platform/errors/app-error'
import { logFor } from '@/platform/log/logger'
import { isThreadOpen } from '../queries/is-thread-open'
import { latestShown } from '../queries/latest-shown'
import { readSince, type Shown } from './event-id'
import { mostKnown, type News, newsBetween, newsSince } from './news-of'

/** One reader who follows what is said under an essay. */
export interface Follower {
  /** They read this thread alone; left out for all of them. */
  rootId?: string
  send(news: News): void
  end(): void
}

/** Comments that come within this are told in one piece. */
const burstMs = 150
/** After a look that failed. */
const againMs = 2_000
/** So many are told before anybody else is answered. */
const inOneTurn = 64

/** The threads under an essay, which somebody follows: looked at once for all of them whenever it may have changed. */
export class LiveThread {
  readonly #articleId: string
  readonly #followers = new Set<Follower>()
  #latest: readonly Shown[] = []
  #isOpen = false
  #ready: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined
  #joining = 0

  constructor(articleId: string) {
    this.#articleId = articleId
  }

  get isFollowed(): boolean {
    return this.#followers.size + this.#joining > 0
  }

  /** Begins to tell somebody who knows what came until then. False where comments are closed. */
  async join(after: string, follower: Follower): Promise<boolean> {
    this.#joining += 1
    try {
      this.#ready ??= this.#firstLook()
      await this.#ready
    } finally {
      this.#joining -= 1
    }
    if (!this.#isOpen) return false
    // In one turn with what follows: nothing can come between what was missed and what is told from now on.
    this.#followers.add(follower)
    const missed = newsSince(this.#latest, readSince(after), follower.rootId)
    if (missed) follower.send(missed)
    return true
  }

  leave(follower: Follower): void {
    this.#followers.delete(follower)
    if (!this.isFollowed) clearTimeout(this.#timer)
  }

  /** The thread may have changed, or whether it is open. */
  changed(): void {
    this.#lookIn(burstMs)
  }

  #lookIn(ms: number): void {
    if (!this.#ready || this.#timer) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#look().catch((error: unknown) => {
        logFor('comments').warn({ error }, 'a thread that is followed could not be read')
        if (this.isFollowed) this.#lookIn(againMs)
      })
    }, ms)
    this.#timer.unref()
  }

  async #firstLook(): Promise<void> {
    try {
      this.#latest = await this.#read()
    } catch (error) {
      this.#ready = undefined
      throw error
    }
  }

  async #read(): Promise<readonly Shown[]> {
    this.#isOpen = await isThreadOpen(this.#articleId)
    return this.#isOpen ? latestShown(this.#articleId, mostKnown) : []
  }

  readonly #look = coalesce(async () => {
    await this.#ready
    const before = this.#latest
    try {
      this.#latest = await this.#read()
    } catch (error) {
      if (!isAppError(error) || error.code !== 'not-found') throw error
      // The essay was withdrawn.
      this.#isOpen = false
    }
    if (!this.#isOpen) for (const follower of this.#followers) follower.end()
    if (this.#isOpen) await this.#tell(before, this.#latest)
  })

  async #tell(before: readonly Shown[], latest: readonly Shown[]): Promise<void> {
    if (!newsBetween(before, latest)) return
    const followers = [...this.#followers]
    const threads = [...new Set(followers.map(({ rootId }) => rootId))]
    const newsOf = new Map<string | undefined, News | undefined>(threads.map((rootId) => [rootId, newsBetween(before, latest, rootId)]))
    for (const [at, follower] of followers.entries()) {
      if (at % inOneTurn === inOneTurn - 1) await turn()
      const news = newsOf.get(follower.rootId)
      if (news) follower.send(news)
    }
  }
}
