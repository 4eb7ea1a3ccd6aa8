import type { Actor, UserActor, VisitorActor } from '@/domain/accounts/types'
import { canCreateArticle } from '@/domain/articles/policy'
import { personKey, personOf } from '@/domain/comments/person'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { withinRate } from '@/platform/limits/rate-limit'
import { followSubject } from '../follow-subject'
import { browsersOfSite } from '../limits'
import { isServerFull } from '../push/is-server-full'
import { pushRecipient } from '../push/push-recipient'
import { writeFollow } from '../recipients'
import type { FollowByPushInput } from '../schema'
import type { Followed } from '../types'

/**
 * Follows something by push. The browser has asked whoever sits before it, so nobody is asked again; how many browsers may begin within an
 * hour is bounded for the whole site, since each is an address that this server will write to.
 */
export async function followByPush(actor: Actor, input: FollowByPushInput): Promise<Omit<Followed, 'article'> & { slug: string | null }> {
  if (actor.kind === 'system') throw new AppError('forbidden', message('errors.commentByPerson'))
  const { subscription, digest } = input
  const subject = await subjectOf(actor, input)
  const slug = subject.article?.slug ?? null
  if (await isOneTooMany(subscription.endpoint)) return { state: 'paused', slug }
  const { guestToken, ...person } = personOf(actor)
  const key = personKey(person)
  await write(async (tx) => {
    const recipient = await pushRecipient(tx, subscription, key)
    await writeFollow(tx, recipient, key, subject, now(), digest ?? recipient.digest)
  })
  return { state: 'on', slug, ...(guestToken === undefined ? {} : { guestToken }) }
}

async function subjectOf(actor: UserActor | VisitorActor, { kind, article, comment }: FollowByPushInput) {
  if (kind !== 'own-replies' && kind !== 'essays') return followSubject(actor, { kind, article, comment })
  if (actor.kind !== 'user') throw new AppError('not-signed-in', message('account.signInFirst'))
  if (kind === 'essays' && !canCreateArticle(actor)) throw new AppError('forbidden', message('errors.roleForbids'))
  return { kind, subjectId: actor.id, article: null }
}

/** Counted in the table too: a restart, or a second instance, brings no new allowance. */
async function isOneTooMany(endpoint: string): Promise<boolean> {
  const key = { channel: 'push', address: endpoint }
  if ((await db().recipient.count({ where: key })) > 0) return false
  if (await isServerFull(db(), endpoint)) return true
  const since = new Date(now().getTime() - browsersOfSite.perSeconds * 1_000)
  if ((await db().pushSubscription.count({ where: { createdAt: { gt: since } } })) >= browsersOfSite.points) return true
  return !(await withinRate(browsersOfSite, 'all'))
}
