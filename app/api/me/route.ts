import { canEnterDesk } from '@/domain/accounts/policy'
import { actorOfCookies } from '@/domain/accounts/queries/actor-of-cookies'
import { parseCookies, serialiseCookie } from '@/platform/auth/cookies'
import { endedSessionCookies, sessionCookieName, signedInCookieName } from '@/platform/auth/session-cookie'

/** Who is signed in, for the one small request that a document's script makes when the readable cookie says that somebody is. */
export async function GET(request: Request): Promise<Response> {
  const cookies = parseCookies(request.headers.get('cookie'))
  const actor = await actorOfCookies(cookies)
  const headers = new Headers({ 'cache-control': 'no-store' })
  if (actor.kind === 'user') {
    return Response.json({ signedIn: true, name: actor.name, role: actor.role, canEnterDesk: canEnterDesk(actor) }, { headers })
  }
  // A session that was ended elsewhere: the browser need not ask again.
  if (cookies.has(signedInCookieName) || cookies.has(sessionCookieName())) {
    for (const cookie of endedSessionCookies()) headers.append('set-cookie', serialiseCookie(cookie))
  }
  return Response.json({ signedIn: false, name: '', role: null, canEnterDesk: false }, { headers })
}
