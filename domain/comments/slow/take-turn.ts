import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import { networkKey } from '@/domain/moderation/blocks/network-key'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { db, type Tx } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { type Person, personKey, personKeys } from '../person'
import { mostSlowMinutes } from './most-slow-minutes'

const minuteMs = 60_000

export interface SlowThread {
  articleId: string
  minutes: number
  /** namesOf() of whoever writes. */
  who: readonly string[]
}

/**
 * Whoever writes, under every name by which they are known again: their account, their browser, and their network where networks are kept.
 * In an order that is always the same: two who take their turns at once never wait for each other.
 */
export function namesOf(actor: UserActor | VisitorActor, person: Person, keepsNetworks: boolean): string[] {
  const network = keepsNetworks ? networkKey(actor.address) : ''
  return [...new Set([personKey(person), ...personKeys(actor), ...(network ? [`network:${network}`] : [])])].sort()
}

/** Refuses whoever has written in this thread too lately. Asked before the rules are: what is not taken costs them nothing. */
export async function requireTurn({ articleId, minutes, who }: SlowThread, client: Tx | ReturnType<typeof db> = db()): Promise<void> {
  const since = new Date(now().getTime() - minutes * minuteMs)
  const last = await client.commentTurn.findFirst({
    where: { articleId, who: { in: [...who] }, at: { gt: since } },
    orderBy: { at: 'desc' },
    select: { at: true },
  })
  if (last) throw tooSoon(last.at.getTime() + minutes * minuteMs - now().getTime())
}

/** Takes the turn in the transaction of its comment. The row decides: of those who come at once under one name, one gets it. */
export async function takeTurn(tx: Tx, thread: SlowThread): Promise<void> {
  const { articleId, minutes, who } = thread
  const at = now()
  const since = new Date(at.getTime() - minutes * minuteMs)
  for (const name of who) {
    const taken = await tx.$executeRaw`
      INSERT INTO "CommentTurn" ("articleId", "who", "at") VALUES (${articleId}, ${name}, ${at})
      ON CONFLICT ("articleId", "who") DO UPDATE SET "at" = excluded."at" WHERE "CommentTurn"."at" <= ${since}`
    if (taken > 0) continue
    await requireTurn({ ...thread, who: [name] }, tx)
    // Taken at this very moment by somebody who has not been seen yet.
    throw tooSoon(minutes * minuteMs)
  }
}

/** Forgets turns that make nobody wait any more. */
export async function forgetTurns(): Promise<void> {
  await db().commentTurn.deleteMany({ where: { at: { lt: new Date(now().getTime() - mostSlowMinutes * minuteMs) } } })
}

function tooSoon(ms: number): AppError {
  const seconds = Math.max(1, Math.ceil(ms / 1_000))
  const says =
    seconds < 90 ? message('comments.slowSeconds', { count: seconds }) : message('comments.slowMinutes', { count: Math.ceil(seconds / 60) })
  return new AppError('too-many', says, { retryAfterSeconds: seconds })
}
