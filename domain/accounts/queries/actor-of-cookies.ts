import { guestCookieName, guestKeyOf } from '@/platform/auth/guest-cookie'
import { sessionCookieName } from '@/platform/auth/session-cookie'
import { currentExchange } from '@/platform/exchange/exchange'
import type { UserActor, VisitorActor } from '../types'
import { findSession } from './find-session'

/** Who sends these cookies: the person of a live session, else a visitor. */
export async function actorOfCookies(cookies: ReadonlyMap<string, string>): Promise<UserActor | VisitorActor> {
  const address = currentExchange()?.address ?? ''
  const token = cookies.get(sessionCookieName())
  const session = token ? await findSession(token) : null
  const guestKey = guestKeyOf(cookies.get(guestCookieName()))
  if (!session) return { kind: 'visitor', address, guestKey }
  const { user } = session
  return { kind: 'user', id: user.id, name: user.name, email: user.email, role: user.role, sessionId: session.id, address, guestKey }
}
