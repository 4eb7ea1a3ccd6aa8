import { db } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/sqlite/client'
import { type Digest, digests, type FollowKind, followKinds } from '../types'
import type { News } from './news-of'

/** Somebody who is to be told, and why. */
export interface Told {
  recipientId: string
  followId: string
  kind: FollowKind
  digest: Digest
  channel: string
}

const pageSize = 500

/** All who follow what this comment is news of, each once and for their first reason; never whoever wrote it. */
export async function* whoFollows(news: News, onlySince?: Date): AsyncGenerator<Told[]> {
  const told = await writersOwn(news)
  for (const kind of followKinds) {
    const subjectId = news.subjects.get(kind)
    for (let after = ''; subjectId !== undefined; ) {
      const rows = await db().follow.findMany({
        where: { ...follows(kind, subjectId, onlySince), id: { gt: after } },
        orderBy: { id: 'asc' },
        take: pageSize,
        select: { id: true, recipientId: true, digest: true, recipient: { select: { channel: true } } },
      })
      const fresh = rows.filter(({ recipientId }) => !told.has(recipientId) && told.add(recipientId))
      if (fresh.length > 0)
        yield fresh.map(({ id, recipientId, digest, recipient }) => ({
          recipientId,
          followId: id,
          kind,
          digest: digestOf(digest),
          ...recipient,
        }))
      if (rows.length < pageSize) break
      after = rows.at(-1)?.id ?? ''
    }
  }
}

function follows(kind: FollowKind, subjectId: string, onlySince: Date | undefined): Prisma.FollowWhereInput {
  return {
    ...{ kind, subjectId, recipient: { refusedAt: null } },
    confirmedAt: { not: null },
    ...(onlySince ? { createdAt: { lte: onlySince } } : {}),
  }
}

/** The recipients that are the comment's writer. By what they proved: an address that a guest typed may be anybody's. */
async function writersOwn({ personKeys, address }: News): Promise<Set<string>> {
  const people = await db().recipientPerson.findMany({
    where: { personKey: { in: [...personKeys] }, confirmedAt: { not: null } },
    select: { recipientId: true },
  })
  const own = address === undefined ? [] : await db().recipient.findMany({ where: { address }, select: { id: true } })
  return new Set([...people.map(({ recipientId }) => recipientId), ...own.map(({ id }) => id)])
}

/** How often, as a row says it. */
export function digestOf(written: string): Digest {
  return digests.find((digest) => digest === written) ?? 'at-once'
}
