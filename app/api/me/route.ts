import { canEnterAdmin } from '@/domain/accounts/policy'
import { actorOfCookies } from '@/domain/accounts/queries/actor-of-cookies'
import { countOwnHeld } from '@/domain/comments/queries/list-own-held'
import { parseCookies, serialiseCookie } from '@/platform/auth/cookies'
import { endedSessionCookies, sessionCookieName, signedInCookieName } from '@/platform/auth/session-cookie'
import { waitingCookie } from '@/platform/auth/waiting-cookie'

/** Who is here, for the one small request that a document's script makes when a readable cookie says that it is worth while. */
export async function GET(request: Request): Promise<Response> {
  const cookies = parseCookies(request.headers.get('cookie'))
  const actor = await actorOfCookies(cookies)
  const headers = new Headers({ 'cache-control': 'no-store' })
  const waits = (await countOwnHeld(actor)) > 0
  // What waited was decided about: the browser need not ask again.
  if (!waits && cookies.has(waitingCookie.name)) headers.append('set-cookie', serialiseCookie({ ...waitingCookie, maxAgeSeconds: 0 }))
  if (actor.kind === 'user') {
    const { name, role, email } = actor
    const canEnter = canEnterAdmin(actor)
    return Response.json({ signedIn: true, name, role, canEnterAdmin: canEnter, hasAddress: email !== null, waits }, { headers })
  }
  // A session that was ended elsewhere: the same.
  if (cookies.has(signedInCookieName) || cookies.has(sessionCookieName())) {
    for (const cookie of endedSessionCookies()) headers.append('set-cookie', serialiseCookie(cookie))
  }
  return Response.json({ signedIn: false, name: '', role: null, canEnterAdmin: false, waits }, { headers })
}
