import type { ArticleChange } from '../article-change'
import type { ArticleFollower } from '../followers/contract'

/** For tests: a follower that remembers what it is told, and the changes it was told of. */
export function recordingFollower(id = 'recorder'): { follower: ArticleFollower; heard: ArticleChange[] } {
  const heard: ArticleChange[] = []
  return { heard, follower: { id, follow: async (_tx, _unit, change) => void heard.push(change) } }
}
