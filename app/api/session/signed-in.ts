import { canEnterDesk } from '@/domain/accounts/policy'
import type { Device, SignedIn, UserActor } from '@/domain/accounts/types'
import { sessionCookies } from '@/platform/auth/session-cookie'
import type { PublicWriteAnswer } from '../public-write'

/** The answer to every way of signing in: the cookies, and on to where they were going. */
export function signedIn(done: SignedIn): PublicWriteAnswer {
  const atDesk = canEnterDesk({ kind: 'user', role: done.role } as UserActor)
  return {
    location: done.returnTo || (atDesk ? '/admin' : '/'),
    data: { signedIn: true, name: done.name, role: done.role },
    cookies: sessionCookies(done.token),
  }
}

/** The browser that asks. */
export function deviceOf(request: Request): Device {
  return { userAgent: request.headers.get('user-agent') ?? '' }
}
