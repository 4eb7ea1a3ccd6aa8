import { articleTags } from '@/domain/articles/tags'
import { recordAudit } from '@/domain/audit/record-audit'
import { commentTags } from '@/domain/comments/tags'
import { message } from '@/i18n/message'
import type { Tx } from '@/platform/db/client'
import { type UnitOfWork, write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { requireFreeName } from '../names/require-free-name'
import type { ChangeProfileInput } from '../schema'
import { accountTags } from '../tags'
import type { Actor } from '../types'

/** Changes one's own name and the lines about oneself, where they are given. Both stand under essays, the name in threads: they change with it. */
export async function changeProfile(actor: Actor, input: ChangeProfileInput): Promise<void> {
  if (actor.kind !== 'user') throw new AppError('not-signed-in', message('account.signInFirst'))
  const { name, bio } = input
  if (name !== actor.name) await requireFreeName(name, actor.id)
  await write(async (tx, unit) => {
    const before = await tx.user.findUniqueOrThrow({ where: { id: actor.id }, select: { name: true, bio: true } })
    await tx.user.update({ where: { id: actor.id }, data: { name, ...(bio === undefined ? {} : { bio }) } })
    const renamed = name !== before.name
    if (renamed || (bio !== undefined && bio !== before.bio)) await announceEssays(tx, unit, actor.id)
    if (renamed) await announceThreads(tx, unit, actor.id)
    await recordAudit(tx, actor, 'account.change-profile', { type: 'user', id: actor.id })
  })
}

async function announceEssays(tx: Tx, unit: UnitOfWork, userId: string): Promise<void> {
  const essays = await tx.article.findMany({ where: { authorId: userId }, select: { id: true } })
  unit.changed(...essays.map(({ id }) => articleTags.one(id)))
  if (essays.length > 0) unit.changed(articleTags.lists)
}

async function announceThreads(tx: Tx, unit: UnitOfWork, userId: string): Promise<void> {
  const threads = await tx.comment.findMany({ where: { authorId: userId }, distinct: ['articleId'], select: { articleId: true } })
  unit.changed(accountTags.writers, ...threads.map(({ articleId }) => commentTags.thread(articleId)))
}
