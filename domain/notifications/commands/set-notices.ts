import type { Actor, UserActor } from '@/domain/accounts/types'
import { canCreateArticle } from '@/domain/articles/policy'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { recipientOfBearer } from '../bearer'
import { hasProvenAddress } from '../proven-address'
import { confirmedRecipient, type KnownRecipient, writeFollow } from '../recipients'
import type { NoticesInput } from '../schema'
import type { Digest, FollowKind } from '../types'

/**
 * How often one hears of what one follows, now and later. Signed in also what is followed as a whole: answers to all of one's own
 * comments, and, for authors, all comments under their own essays. What waits for its hour comes with it.
 */
export async function setNotices(actor: Actor, { as, digest, answers, essays }: NoticesInput): Promise<void> {
  const known = await recipientOfBearer(actor, as)
  await write(async (tx) => {
    const own = as === '' && actor.kind === 'user' && actor.email !== null ? await ownRecipient(tx, actor, actor.email) : null
    const id = own?.id ?? known
    if (id === null) throw new AppError('not-signed-in', message('account.signInFirst'))
    await tx.recipient.update({ where: { id }, data: { digest } })
    // What an author hears of their own essays is a choice of its own.
    await tx.follow.updateMany({ where: { recipientId: id, kind: { not: 'essays' } }, data: { digest } })
    if (!own || actor.kind !== 'user') return
    await setWhole(tx, own, actor, 'own-replies', answers ? digest : null)
    await setWhole(tx, own, actor, 'essays', canCreateArticle(actor) && essays !== '' ? essays : null)
  })
}

async function setWhole(tx: Tx, recipient: KnownRecipient, { id }: UserActor, kind: FollowKind, digest: Digest | null): Promise<void> {
  const row = { kind, subjectId: id, article: null }
  if (digest) await writeFollow(tx, recipient, `user:${id}`, row, now(), digest)
  else await tx.follow.deleteMany({ where: { recipientId: recipient.id, kind, subjectId: id } })
}

async function ownRecipient(tx: Tx, actor: UserActor, address: string): Promise<KnownRecipient> {
  if (!(await hasProvenAddress(actor, tx))) throw new AppError('conflict', message('notices.addressUnproven'))
  return confirmedRecipient(tx, { channel: 'mail', address }, `user:${actor.id}`, { isProven: true })
}
