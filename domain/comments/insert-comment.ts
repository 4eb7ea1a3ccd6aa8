import { message } from '@/i18n/message'
import { databaseKind, type Tx } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { AppError } from '@/platform/errors/app-error'
import type { Press } from './slow/press-of'

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

const columns = Prisma.sql`"id", "articleId", "parentId", "rootId", "depth", "authorId", "guestName", "guestEmail", "guestKey",
  "source", "status", "heldBy", "heldReason", "heldMatch", "addressKey", "createdAt"`

// What stands in a SELECT has no type of its own on PostgreSQL.
const values = (row: NewComment) => Prisma.sql`${row.id}, ${row.articleId}, ${row.parentId}, ${row.rootId}, CAST(${row.depth} AS INTEGER),
  ${row.authorId}, ${row.guestName}, ${row.guestEmail}, ${row.guestKey}, ${row.source}, ${row.status}, ${row.heldBy}, ${row.heldReason},
  ${row.heldMatch}, ${row.addressKey}`

const pressed = ({ articleId }: NewComment, { who, at, since }: Press) => Prisma.sql`
  INSERT INTO "CommentTurn" ("articleId", "who", "at") VALUES (${articleId}, ${who}, ${at})
  ON CONFLICT ("articleId", "who") DO UPDATE SET "at" = excluded."at" WHERE "CommentTurn"."at" <= ${since}`

const plainly = (row: NewComment) => Prisma.sql`INSERT INTO "Comment" (${columns}) VALUES (${values(row)}, ${row.createdAt})`

/**
 * Writes the row, in SQL: comments come in storms, and Prisma's own create takes twice as long. Of one press of the button it is written
 * once; the same again is refused.
 */
export async function insertComment(tx: Tx, row: NewComment, press: Press | null): Promise<void> {
  const written = press ? await insertPressed(tx, row, press) : await tx.$executeRaw(plainly(row))
  if (written === 0) throw new AppError('conflict', message('comments.twice'))
}

/** On PostgreSQL both rows are one statement: each is a way to the server and back. */
async function insertPressed(tx: Tx, row: NewComment, press: Press): Promise<number> {
  if (databaseKind() === 'sqlite') return (await tx.$executeRaw(pressed(row, press))) && tx.$executeRaw(plainly(row))
  return tx.$executeRaw`
    WITH "Pressed" AS (${pressed(row, press)} RETURNING 1)
    INSERT INTO "Comment" (${columns}) SELECT ${values(row)}, CAST(${row.createdAt} AS TIMESTAMP(3)) FROM "Pressed"`
}
