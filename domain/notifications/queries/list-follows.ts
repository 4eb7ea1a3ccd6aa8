import type { Actor } from '@/domain/accounts/types'
import { canCreateArticle } from '@/domain/articles/policy'
import { db } from '@/platform/db/client'
import { digestOf } from '../announce/who-follows'
import { recipientOfBearer } from '../bearer'
import { followColumns, followViews } from '../follow-views'
import type { FollowList } from '../types'

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
    items: await followViews(rows),
    page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    total,
  }
}
