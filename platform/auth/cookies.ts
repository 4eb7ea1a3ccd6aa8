import { env } from '@/platform/env/env'

/** A cookie to be set. Path=/, SameSite=Lax, and Secure on https go without saying. */
export interface AnswerCookie {
  name: string
  value: string
  /** Left out: the cookie ends with the browser. 0 removes it. */
  maxAgeSeconds?: number
  /** Only for a cookie that scripts must see and that holds no secret. */
  readableByScript?: boolean
}

/** True where the publication is served over https, so cookies may say Secure and carry the __Host- prefix. */
export function cookiesAreSecure(): boolean {
  return env().PUBLIC_URL.startsWith('https://')
}

/** The value of a Set-Cookie header. Values are ours (base64url, numbers), so they need no escaping. */
export function serialiseCookie(cookie: AnswerCookie): string {
  const parts = [`${cookie.name}=${cookie.value}`, 'Path=/', 'SameSite=Lax']
  if (cookie.maxAgeSeconds !== undefined) parts.push(`Max-Age=${cookie.maxAgeSeconds}`)
  if (!cookie.readableByScript) parts.push('HttpOnly')
  if (cookiesAreSecure()) parts.push('Secure')
  return parts.join('; ')
}

/** The cookies of a request, by name. The first of a name wins: a browser sends the most specific first. */
export function parseCookies(header: string | null | undefined): Map<string, string> {
  const cookies = new Map<string, string>()
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=')
    const name = pair.slice(0, Math.max(at, 0)).trim()
    if (!name) continue
    if (!cookies.has(name)) cookies.set(name, pair.slice(at + 1).trim())
  }
  return cookies
}
