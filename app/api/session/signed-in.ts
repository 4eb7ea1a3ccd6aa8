import { canEnterAdmin } from '@/domain/accounts/policy'
import type { Device, SignedIn, UserActor } from '@/domain/accounts/types'
import { type AnswerCookie, parseCookies } from '@/platform/auth/cookies'
import { deviceCookie, deviceCookieName } from '@/platform/auth/device-cookie'
import { sessionCookies } from '@/platform/auth/session-cookie'
import { now } from '@/platform/clock/clock'
import type { PublicWriteAnswer } from '../public-write'

/** The answer to every way of signing in: the cookies, and on to where they were going. */
export function signedIn(done: SignedIn, request: Request): PublicWriteAnswer {
  const isStaff = canEnterAdmin({ kind: 'user', role: done.role } as UserActor)
  return {
    location: done.returnTo || (isStaff ? '/admin' : '/'),
    data: { signedIn: true, name: done.name, role: done.role },
    cookies: signedInCookies(done.token, done.attemptName, request.headers),
  }
}

/** The cookies of a browser in which this account is signed in from now on. */
export function signedInCookies(token: string, attemptName: string, sent: Headers): AnswerCookie[] {
  return [...sessionCookies(token), deviceCookie(attemptName, now(), sentDevice(sent))]
}

/** The browser that asks. */
export function deviceOf({ headers }: Request): Device {
  return { userAgent: headers.get('user-agent') ?? '', cookie: sentDevice(headers) }
}

function sentDevice(sent: Headers): string | undefined {
  return parseCookies(sent.get('cookie')).get(deviceCookieName())
}
