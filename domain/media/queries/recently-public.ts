import { LRUCache } from 'lru-cache'
import { changesHeard } from '@/platform/changes/changes'
import { isUnavailable } from '@/platform/errors/fault'
import { isPublicPicture } from './is-public-picture'

/** As long as a page is served that the database no longer vouches for (decision 020). */
const rememberedMs = 600_000

const known = new LRUCache<string, { changes: number; at: number }>({ max: 5_000 })

export interface PublicPicture {
  isPublic: boolean
  /** The database does not answer: it was so a while ago, and nothing that was heard of has changed since. */
  isRemembered: boolean
}

/** Whether everybody may see a picture; while the database is away, what was last known, so that the pages in memory keep their pictures. */
export async function recentlyPublic(id: string): Promise<PublicPicture> {
  // Counted before the question: a change that comes in between must not be missed.
  const changes = changesHeard()
  try {
    const isPublic = await isPublicPicture(id)
    if (isPublic) known.set(id, { changes, at: Date.now() })
    else known.delete(id)
    return { isPublic, isRemembered: false }
  } catch (error) {
    const was = known.get(id)
    if (!was || !isUnavailable(error) || was.changes !== changesHeard() || Date.now() - was.at > rememberedMs) throw error
    return { isPublic: true, isRemembered: true }
  }
}
