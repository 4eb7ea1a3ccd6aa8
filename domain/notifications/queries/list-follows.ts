import type { Actor } from '@/domain/accounts/types'
import { canCreateArticle } from '@/domain/articles/policy'
import { db } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/sqlite/client'
import { digestOf } from '../announce/who-follows'
import { recipientOfBearer } from '../bearer'
import { type FollowList, type FollowView, followKinds } from '../types'

const pageSize = 20

/** What one follows, newest first: by the link of a mail, or signed in. */
export async function listFollows(actor: Actor, as: string, page = 1): Promise<FollowList> {
  const recipientId = await recipientOfBearer(actor, as)
  const recipient = recipientId === null ? null : await db().recipient.findUnique({ where: { id: recipientId } })
  const where = { recipientId: recipient?.id ?? '', confirmedAt: { not: null }, kind: { notIn: ['essays', 'own-replies'] } }
  const [total, rows, whole] = await Promise.all([
    db().follow.count({ where }),
    db().follow.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      select: followColumns,
    }),
    db().follow.findMany({
      where: { recipientId: recipient?.id ?? '', kind: { in: ['essays', 'own-replies'] } },
      select: { kind: true, digest: true },
    }),
  ])
  const essays = whole.find(({ kind }) => kind === 'essays')
  return {
    address: recipient?.address ?? ((actor.kind === 'user' && actor.email) || ''),
    isAccount: as === '',
    digest: digestOf(recipient?.digest ?? ''),
    answers: whole.some(({ kind }) => kind === 'own-replies'),
    writes: as === '' && canCreateArticle(actor),
    essays: essays ? digestOf(essays.digest) : null,
    items: await views(rows),
    page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    total,
  }
}

const followColumns = {
  ...{ id: true, kind: true, digest: true, subjectId: true, createdAt: true },
  article: { select: { slug: true, status: true, deletedAt: true, published: { select: { title: true } } } },
} satisfies Prisma.FollowSelect

/** Names only what readers see: a comment that was taken away is followed without its name. */
async function views(rows: Prisma.FollowGetPayload<{ select: typeof followColumns }>[]): Promise<FollowView[]> {
  const comments = await db().comment.findMany({
    where: { id: { in: rows.map(({ subjectId }) => subjectId) }, status: 'approved' },
    select: { id: true, guestName: true, author: { select: { name: true } } },
  })
  const names = new Map(comments.map(({ id, guestName, author }) => [id, author?.name ?? guestName]))
  return rows.map(({ article, subjectId, kind, digest, ...row }) => {
    const isRead = article !== null && article.status === 'published' && article.deletedAt === null
    const name = names.get(subjectId)
    return {
      ...row,
      kind: followKinds.find((known) => known === kind) ?? 'thread',
      digest: digestOf(digest),
      article: isRead ? { slug: article.slug, title: article.published?.title ?? '' } : null,
      comment: isRead && name !== undefined ? { id: subjectId, name } : null,
    }
  })
}
