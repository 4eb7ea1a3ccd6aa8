import type { Tx } from '@/platform/db/client'
import type { NewComment } from '../insert-comment'

/** The columns of a comment that comes from elsewhere. */
export interface NewRemoteComment extends NewComment {
  origin: string
  remoteId: string
  remoteUrl: string
  writerUrl: string
  formerId: string | null
  editedAt: Date | null
  decidedAt: Date | null
  deletedBy: string
}

/** Writes the row, unless it has come before: its name there decides, so of two that bring it at once one does. */
export async function insertRemote(tx: Tx, row: NewRemoteComment): Promise<boolean> {
  const count = await tx.$executeRaw`
    INSERT INTO "Comment" ("id", "articleId", "parentId", "rootId", "depth", "guestName", "guestEmail", "guestKey", "source", "status", "heldBy",
      "heldReason", "heldMatch", "addressKey", "createdAt", "origin", "remoteId", "remoteUrl", "writerUrl", "formerId", "editedAt", "decidedAt",
      "deletedBy")
    VALUES (${row.id}, ${row.articleId}, ${row.parentId}, ${row.rootId}, ${row.depth}, ${row.guestName}, ${row.guestEmail}, ${row.guestKey},
      ${row.source}, ${row.status}, ${row.heldBy}, ${row.heldReason}, ${row.heldMatch}, '', ${row.createdAt}, ${row.origin}, ${row.remoteId},
      ${row.remoteUrl}, ${row.writerUrl}, ${row.formerId}, ${row.editedAt}, ${row.decidedAt}, ${row.deletedBy})
    ON CONFLICT DO NOTHING`
  return count > 0
}
