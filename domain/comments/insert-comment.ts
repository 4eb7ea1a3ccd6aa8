import type { Tx } from '@/platform/db/client'

/** A comment's columns as they are first written. */
export interface NewComment {
  id: string
  articleId: string
  parentId: string | null
  rootId: string
  depth: number
  authorId: string | null
  guestName: string
  guestEmail: string
  guestKey: string
  source: string
  status: string
  heldBy: string
  heldReason: string
  heldMatch: string
  /** Keyed hash of the network it came from; empty where none is kept. */
  addressKey: string
  createdAt: Date
}

/** Writes the row, in SQL: comments come in storms, and Prisma's own create takes twice as long. */
export async function insertComment(tx: Tx, row: NewComment): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Comment" ("id", "articleId", "parentId", "rootId", "depth", "authorId", "guestName", "guestEmail", "guestKey",
      "source", "status", "heldBy", "heldReason", "heldMatch", "addressKey", "createdAt")
    VALUES (${row.id}, ${row.articleId}, ${row.parentId}, ${row.rootId}, ${row.depth}, ${row.authorId}, ${row.guestName},
      ${row.guestEmail}, ${row.guestKey}, ${row.source}, ${row.status}, ${row.heldBy}, ${row.heldReason},
      ${row.heldMatch}, ${row.addressKey}, ${row.createdAt})`
}
