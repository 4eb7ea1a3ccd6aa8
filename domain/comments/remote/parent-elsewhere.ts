import { db } from '@/platform/db/client'

interface Answering {
  articleId: string
  origin: string
  parentRemoteId: string
  parentId?: string
}

/** Where a comment stands in its thread, as what it answers says; at the top where that is not here. */
export interface Standing {
  parentId: string | null
  rootId: string | null
  depth: number
  answeredAuthorId: string | null
}

const onTop: Standing = { parentId: null, rootId: null, depth: 0, answeredAuthorId: null }

/**
 * What it answers, under the same essay. Of what comes now only what readers see can be answered, as here; an import keeps the place that each
 * had, whatever became of what is above it.
 */
export async function parentElsewhere({ articleId, origin, parentRemoteId, parentId = '' }: Answering): Promise<Standing> {
  const named = [...(parentRemoteId ? [{ origin, remoteId: parentRemoteId }] : []), ...(parentId ? [{ id: parentId }] : [])]
  if (named.length === 0) return onTop
  const parent = await db().comment.findFirst({
    where: { OR: named, articleId, ...(origin === 'import' ? {} : { status: 'approved' }) },
    select: { id: true, rootId: true, depth: true, authorId: true },
  })
  return parent ? { parentId: parent.id, rootId: parent.rootId, depth: parent.depth + 1, answeredAuthorId: parent.authorId } : onTop
}
