import type { Actor } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { canDecideNote } from '../policy'

/** More would not fit into a line. */
const most = 10

/**
 * Who wishes to be named for a note that was accepted since readers have had a new revision of this essay, the first to be accepted first.
 * Nobody for an actor who may not decide on its notes.
 */
export async function listNamesToCredit(actor: Actor, articleId: string): Promise<string[]> {
  const article = await db().article.findUnique({
    where: { id: articleId },
    select: { authorId: true, published: { select: { createdAt: true } } },
  })
  if (!article?.published || !canDecideNote(actor, article)) return []
  const rows = await db().privateNote.findMany({
    where: { articleId, status: 'accepted', wantsCredit: true, decidedAt: { gt: article.published.createdAt } },
    orderBy: { decidedAt: 'asc' },
    take: 100,
    select: { guestName: true, author: { select: { name: true } } },
  })
  return [...new Set(rows.map(({ guestName, author }) => author?.name ?? guestName))].filter((name) => name !== '').slice(0, most)
}
