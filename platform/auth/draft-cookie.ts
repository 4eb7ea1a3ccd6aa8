import { type AnswerCookie, cookiesAreSecure } from './cookies'
import { hashToken } from './token'

/** How long a text waits for whoever went to sign in. */
export const draftHours = 24

/** Set by going to sign in from a comment's form, and by nothing else. */
export function draftCookieName(): string {
  return cookiesAreSecure() ? '__Host-broadside.draft' : 'broadside.draft'
}

/** Opens what this browser had typed, and nothing else. `token` comes from newToken(); the tables keep its hash. */
export function draftCookie(token: string): AnswerCookie {
  return { name: draftCookieName(), value: token, maxAgeSeconds: draftHours * 3_600 }
}

/** What is kept of the cookie. Empty for a browser that has none, or one that we did not make. */
export function draftKeyOf(cookieValue: string | undefined): string {
  return cookieValue && /^[\w-]{43}$/.test(cookieValue) ? hashToken(cookieValue) : ''
}
