import { type AnswerCookie, cookiesAreSecure } from './cookies'
import { newToken } from './token'

const minutes = 15

export function passkeyCookieName(): string {
  return cookiesAreSecure() ? '__Host-broadside.passkey' : 'broadside.passkey'
}

/** Ties a passkey's challenge to the browser that asked for it, and opens nothing. Goes on under the value that is there: two tabs share one. */
export function passkeyCookie(sent: string | undefined): AnswerCookie {
  const value = sent && /^[\w-]{43}$/.test(sent) ? sent : newToken()
  return { name: passkeyCookieName(), value, maxAgeSeconds: minutes * 60 }
}
