import { canEnterAdmin } from './policy'
import type { Role, UserActor } from './types'

const dayMs = 86_400_000
/** A session ends when it was not seen for this long. */
export const idleDays = 30
/** And after this long, however often it was seen: sooner for those who may change what others read. */
export const longestDays = { reader: 90, writer: 30 } as const

/** The moment beyond which no use carries a session of this role. */
export function sessionEndsAt(role: Role, beganAt: Date): Date {
  const writes = canEnterAdmin({ kind: 'user', role } as UserActor)
  return new Date(beganAt.getTime() + (writes ? longestDays.writer : longestDays.reader) * dayMs)
}

/** The end of a session that is seen at this moment. */
export function sessionExpiry(seenAt: Date, endsAt: Date): Date {
  return new Date(Math.min(seenAt.getTime() + idleDays * dayMs, endsAt.getTime()))
}
