import { type AnswerCookie, cookiesAreSecure } from './cookies'

/** The row decides when a session ends; the cookie may outlive it. */
const longestCookieSeconds = 400 * 24 * 3600

/** __Host- pins the cookie to this host over https: no subdomain can plant one. */
export function sessionCookieName(): string {
  return cookiesAreSecure() ? '__Host-broadside.session' : 'broadside.session'
}

/** Tells the reader script that somebody is signed in. Holds no secret and is trusted with nothing. */
export const signedInCookieName = 'broadside.in'

/** The cookies of somebody who has just signed in. */
export function sessionCookies(token: string): AnswerCookie[] {
  return [
    { name: sessionCookieName(), value: token, maxAgeSeconds: longestCookieSeconds },
    { name: signedInCookieName, value: '1', maxAgeSeconds: longestCookieSeconds, readableByScript: true },
  ]
}

/** Removes them. */
export function endedSessionCookies(): AnswerCookie[] {
  return [
    { name: sessionCookieName(), value: '', maxAgeSeconds: 0 },
    { name: signedInCookieName, value: '', maxAgeSeconds: 0, readableByScript: true },
  ]
}
