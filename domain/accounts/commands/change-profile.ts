import { articleTags } from '@/domain/articles/tags'
import { recordAudit } from '@/domain/audit/record-audit'
import { commentTags } from '@/domain/comments/tags'
import { told } from '@/domain/words/told'
import type { Tx } from '@/platform/db/client'
import { type UnitOfWork, write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { requireFreeName } from '../names/require-free-name'
import type { ChangeProfileInput } from '../schema'
import { accountTags } from '../tags'
import type { Actor } from '../types'

/** Changes one's own name and the lines about oneself. The name stands on essays and in threads: they change with it. */
export async function changeProfile(actor: Actor, input: ChangeProfileInput): Promise<void> {
  if (actor.kind !== 'user') throw new AppError('not-signed-in', told('account.signInFirst'))
  if (input.name !== actor.name) await requireFreeName(input.name, actor.id)
  await write(async (tx, unit) => {
    await tx.user.update({ where: { id: actor.id }, data: { name: input.name, bio: input.bio } })
    if (input.name !== actor.name) await announceName(tx, unit, actor.id)
    await recordAudit(tx, actor, 'account.change-profile', { type: 'user', id: actor.id })
  })
}

async function announceName(tx: Tx, unit: UnitOfWork, userId: string): Promise<void> {
  const essays = await tx.article.findMany({ where: { authorId: userId }, select: { id: true } })
  const threads = await tx.comment.findMany({ where: { authorId: userId }, distinct: ['articleId'], select: { articleId: true } })
  unit.changed(...essays.map(({ id }) => articleTags.one(id)), ...threads.map(({ articleId }) => commentTags.thread(articleId)))
  unit.changed(accountTags.writers)
  if (essays.length > 0) unit.changed(articleTags.lists)
}
