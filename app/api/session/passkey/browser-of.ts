import { type AnswerCookie, parseCookies } from '@/platform/auth/cookies'
import { passkeyCookie, passkeyCookieName } from '@/platform/auth/passkey-cookie'

/** The cookie that a challenge is made for. The answer has to set it. */
export function browserToChallenge(request: Request): AnswerCookie {
  return passkeyCookie(sentBrowser(request))
}

/** What the browser that answers holds of it; '' for none, which answers no challenge. */
export function sentBrowser({ headers }: Request): string {
  return parseCookies(headers.get('cookie')).get(passkeyCookieName()) ?? ''
}
