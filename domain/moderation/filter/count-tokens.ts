import type { Tx } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import type { Lesson } from './lesson-of'

const atOnce = 200

/** Adds one to each of these tokens, or takes it away again; the database adds, not we. */
export async function countTokens(tx: Tx, tokens: readonly string[], lesson: Lesson, by: 1 | -1): Promise<void> {
  const [ham, spam] = lesson === 'ham' ? [by, 0] : [0, by]
  for (let from = 0; from < tokens.length; from += atOnce) {
    const rows = tokens.slice(from, from + atOnce).map((token) => Prisma.sql`(${token}, CAST(${ham} AS INTEGER), CAST(${spam} AS INTEGER))`)
    await tx.$executeRaw`
      INSERT INTO "FilterToken" ("token", "ham", "spam") VALUES ${Prisma.join(rows)}
      ON CONFLICT ("token") DO UPDATE SET "ham" = "FilterToken"."ham" + excluded."ham", "spam" = "FilterToken"."spam" + excluded."spam"`
  }
}
