import { databaseKind, type Tx } from '@/platform/db/client'

/**
 * Which revision of an essay is published, and stays so until this transaction ends: whoever publishes another waits, and then sees what
 * was written here. Without it a passage that is stored while its essay is published again belongs to the old revision, and is not among
 * those that are looked for in the new one. Ask it before anything of the essay is written: a comment holds the essay too, and two that
 * each held a part would wait for each other. On SQLite a transaction is alone anyway.
 */
export async function holdPublished(tx: Tx, articleId: string): Promise<string | null> {
  const rows =
    databaseKind() === 'postgresql'
      ? await tx.$queryRaw<{ publishedId: string | null }[]>`SELECT "publishedId" FROM "Article" WHERE "id" = ${articleId} FOR SHARE`
      : await tx.article.findMany({ where: { id: articleId }, select: { publishedId: true } })
  return rows[0]?.publishedId ?? null
}
