import { db } from '@/platform/db/client'
import { mediaView } from '../media-view'
import type { MediaView } from '../types'

/** Pictures by id; those that are unknown or removed are left out. No tag: what an id shows never changes. */
export async function findMediaViews(ids: readonly string[]): Promise<Record<string, MediaView>> {
  if (ids.length === 0) return {}
  const rows = await db().media.findMany({
    where: { id: { in: [...new Set(ids)] }, deletedAt: null },
    select: { id: true, width: true, height: true, mimeType: true, variants: true },
  })
  return Object.fromEntries(rows.map((row) => [row.id, mediaView(row)]))
}
