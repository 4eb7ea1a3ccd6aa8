import { type AnswerCookie, cookiesAreSecure } from './cookies'
import { hashToken } from './token'

/** Set with a guest's first comment, never before: who only reads gets no cookie. */
export function guestCookieName(): string {
  return cookiesAreSecure() ? '__Host-broadside.guest' : 'broadside.guest'
}

/** Lets the same browser be known again as the same guest, and nothing else. `token` comes from newToken(). */
export function guestCookie(token: string): AnswerCookie {
  return { name: guestCookieName(), value: token, maxAgeSeconds: 365 * 24 * 3600 }
}

/** What is kept of the guest cookie. Empty for a browser that has none, or one that we did not make. */
export function guestKeyOf(cookieValue: string | undefined): string {
  return cookieValue && /^[\w-]{43}$/.test(cookieValue) ? hashToken(cookieValue) : ''
}
