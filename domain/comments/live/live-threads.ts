import { articleTags } from '@/domain/articles/tags'
import { settingsTags } from '@/domain/settings/tags'
import type { AnyChange } from '@/platform/changes/change-log'
import { onHeard } from '@/platform/changes/heard'
import { commentTags } from '../tags'
import { type Follower, LiveThread } from './live-thread'

/** The threads that somebody follows on this instance. What happens to them is heard as documents hear it, from every instance. */
export class LiveThreads {
  readonly #threads = new Map<string, LiveThread>()
  #stopHearing: (() => void) | undefined

  /** Resolves with the way to leave; undefined where comments are closed. Throws `not-found` where no essay is. */
  async follow(articleId: string, after: string, follower: Follower): Promise<(() => void) | undefined> {
    this.#stopHearing ??= onHeard((change) => this.#hear(change))
    const thread = this.#threads.get(articleId) ?? new LiveThread(articleId)
    this.#threads.set(articleId, thread)
    const leave = () => {
      thread.leave(follower)
      this.#forget(articleId, thread)
    }
    try {
      if (await thread.join(after, follower)) return leave
    } catch (error) {
      this.#forget(articleId, thread)
      throw error
    }
    this.#forget(articleId, thread)
    return undefined
  }

  get size(): number {
    return this.#threads.size
  }

  #forget(articleId: string, thread: LiveThread): void {
    if (thread.isFollowed || this.#threads.get(articleId) !== thread) return
    this.#threads.delete(articleId)
    if (this.#threads.size > 0) return
    this.#stopHearing?.()
    this.#stopHearing = undefined
  }

  #hear(change: AnyChange): void {
    const tags = change === 'everything' ? undefined : new Set(change.tags)
    for (const [articleId, thread] of this.#threads) {
      if (!tags || tagsOf(articleId).some((tag) => tags.has(tag))) thread.changed()
    }
  }
}

const tagsOf = (articleId: string) => [commentTags.thread(articleId), articleTags.one(articleId), settingsTags.all]
