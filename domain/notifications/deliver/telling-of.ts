import { publishedArticles } from '@/domain/articles/policy'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { db } from '@/platform/db/client'
import type { Telling, ToldComment } from '../channels/contract'
import { followKinds } from '../types'
import type { DueNotices } from './due-notices'

/** More comments than this are a number in a digest, not a text. */
const mostTold = 30

/** What is due for a recipient at this moment, and what of it has become nothing. */
export interface Due {
  channel: string
  /** Null where nothing is left to tell. */
  telling: Telling | null
  /** Notices that are told by it, or will never be. */
  settled: string[]
  /** Notices of comments that nobody sees now: as if they had not been written, since the comments may come back. */
  withdrawn: string[]
}

/** Reads it now: a comment may have been hidden since, and what was followed may have been stopped. */
export async function tellingOf({ recipientId, commentId, due }: DueNotices): Promise<Due | null> {
  const recipient = await db().recipient.findUnique({ where: { id: recipientId } })
  if (!recipient) return null
  const notices = await db().notice.findMany({
    where: { recipientId, sentAt: null, ...(commentId === undefined ? { dueAt: { lte: due ?? new Date(0) } } : { commentId }) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, commentId: true, followId: true, kind: true },
  })
  const wanted = recipient.refusedAt ? new Set<string>() : await stillFollowed(notices.map(({ followId }) => followId))
  const seen = await seenComments(notices.map((notice) => notice.commentId))
  const told: ToldComment[] = []
  const [settled, withdrawn]: [string[], string[]] = [[], []]
  for (const { id, followId, commentId, kind } of notices) {
    const comment = seen.get(commentId)
    if (!comment) withdrawn.push(id)
    else settled.push(id)
    if (comment && wanted.has(followId)) told.push({ ...comment, followId, kind: followKinds.find((known) => known === kind) ?? 'thread' })
  }
  // As they were written: several of them may have been announced in another order.
  told.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime())
  const telling: Telling | null =
    told.length === 0
      ? null
      : {
          recipient: { id: recipient.id, address: recipient.address },
          comments: told.slice(0, mostTold),
          more: Math.max(0, told.length - mostTold),
          due: due === undefined ? null : new Date(due),
          settings: await getSettings(),
        }
  return { channel: recipient.channel, telling, settled, withdrawn }
}

/** Those of the follows that stand, and were not asked for by somebody who is shut out now. */
async function stillFollowed(ids: readonly string[]): Promise<Set<string>> {
  const rows = await db().follow.findMany({
    where: { id: { in: [...new Set(ids)] }, confirmedAt: { not: null } },
    select: { id: true, personKey: true },
  })
  const accounts = rows.flatMap(({ personKey }) => (personKey.startsWith('user:') ? [personKey.slice(5)] : []))
  const standing = await db().user.findMany({ where: { id: { in: accounts }, disabledAt: null }, select: { id: true } })
  const known = new Set(standing.map(({ id }) => `user:${id}`))
  return new Set(rows.filter(({ personKey }) => !personKey.startsWith('user:') || known.has(personKey)).map(({ id }) => id))
}

async function seenComments(ids: readonly string[]): Promise<Map<string, Omit<ToldComment, 'kind' | 'followId'>>> {
  const rows = await db().comment.findMany({
    where: { id: { in: [...ids] }, status: 'approved', article: publishedArticles },
    select: {
      ...{ id: true, rootId: true, parentId: true, guestName: true, source: true, createdAt: true },
      author: { select: { name: true } },
      article: { select: { id: true, slug: true, published: { select: { title: true } } } },
    },
  })
  return new Map(
    rows.map(({ author, guestName, article, ...row }) => [
      row.id,
      { ...row, name: author?.name ?? guestName, article: { id: article.id, slug: article.slug, title: article.published?.title ?? '' } },
    ]),
  )
}
