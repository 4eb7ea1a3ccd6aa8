import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { ownComments, type Person, writtenBy } from '../person'

/** How long the same words from the same person count as sent twice. */
export const sameWordsMinutes = 10

/** What the same person sent under this article within those minutes, but for the comment that is being changed. */
export async function recentTexts(person: Person, articleId: string, except?: string): Promise<string[]> {
  const since = new Date(now().getTime() - sameWordsMinutes * 60_000)
  const recent = await db().comment.findMany({
    where: { ...writtenBy(person), articleId, createdAt: { gte: since }, ...(except ? { id: { not: except } } : {}) },
    select: { source: true },
    take: 50,
  })
  return recent.map(({ source }) => source)
}

/**
 * Whether a comment of theirs was let in: as this account, from this browser, or, for an account whose address is proven, by a guest who had
 * given that address. Whoever typed a stranger's address has made only its owner known.
 */
export async function isKnown(actor: UserActor | VisitorActor, before?: Date): Promise<boolean> {
  const own = ownComments(actor)
  const approved = { status: 'approved', ...(before ? { createdAt: { lt: before } } : {}) }
  if (own && (await db().comment.findFirst({ where: { ...own, ...approved }, select: { id: true } }))) return true
  if (actor.kind !== 'user') return false
  const proven = await db().user.findFirst({ where: { id: actor.id, emailVerifiedAt: { not: null } }, select: { email: true } })
  if (!proven?.email) return false
  const asGuest = { authorId: null, guestEmail: proven.email }
  return (await db().comment.findFirst({ where: { ...asGuest, ...approved }, select: { id: true } })) !== null
}
