import { hashToken } from '@/platform/auth/token'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { asRole } from '../as-role'
import { touchSession } from '../commands/touch-session'
import type { Role } from '../types'

/** A live session and whose it is. */
export interface FoundSession {
  id: string
  expiresAt: Date
  user: { id: string; name: string; email: string | null; emailVerifiedAt: Date | null; role: Role }
}

/** The session of a cookie's token; null when it has ended, or its person is disabled. Says that it was seen. */
export async function findSession(token: string): Promise<FoundSession | null> {
  if (!/^[\w-]{43}$/.test(token)) return null
  const row = await db().session.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      id: true,
      expiresAt: true,
      lastSeenAt: true,
      endsAt: true,
      user: { select: { id: true, name: true, email: true, emailVerifiedAt: true, role: true, disabledAt: true } },
    },
  })
  if (!row || row.user.disabledAt || row.expiresAt <= now()) return null
  const { disabledAt: _, role: stored, ...user } = row.user
  const role = asRole(stored)
  await touchSession(row, role)
  return { id: row.id, expiresAt: row.expiresAt, user: { ...user, role } }
}
