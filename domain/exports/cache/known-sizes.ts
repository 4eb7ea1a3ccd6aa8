import { LRUCache } from 'lru-cache'
import { announceLocally } from '@/platform/changes/changes'
import { exportTags } from '../tags'

interface Known {
  revision: number
  bytes: Record<string, number>
}

// Next bundles its own copies of this module: the route that makes an export and the page that tells its size must meet.
const key = Symbol.for('broadside.export-sizes')
const globals = globalThis as { [key]?: LRUCache<string, Known> }
globals[key] ??= new LRUCache<string, Known>({ max: 2_000 })
const sizes = globals[key]

/** Remembers how large an export of an essay’s present state is. The essay’s page says so from now on. */
export function rememberSize(articleId: string, revision: number, formatId: string, bytes: number): void {
  const known = sizes.get(articleId)
  if (known?.revision === revision && known.bytes[formatId] === bytes) return
  const others = known?.revision === revision ? known.bytes : {}
  sizes.set(articleId, { revision, bytes: { ...others, [formatId]: bytes } })
  // Known to this process alone, so no other hears of it.
  announceLocally({ tags: [exportTags.sizes(articleId)], soft: true })
}

/** Bytes by format, as far as exports have been made since the server started. */
export function knownSizes(articleId: string, revision: number): Readonly<Record<string, number>> {
  const known = sizes.get(articleId)
  return known?.revision === revision ? known.bytes : {}
}
