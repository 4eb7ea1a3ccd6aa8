import { accountByAddress } from '@/domain/accounts/attempts/limits'
import { endSession } from '@/domain/accounts/commands/end-session'
import { endSessionInput } from '@/domain/accounts/schema'
import { endedSessionCookies } from '@/platform/auth/session-cookie'
import { publicWrite } from '../../public-write'

/** Signs out, or ends one's session on another device. */
export const POST = publicWrite({
  name: 'account.end-session',
  schema: endSessionInput,
  limit: accountByAddress,
  limitBy: 'browser',
  form: 'sessions',
  page: () => '/account',
  run: async ({ actor, input }) => {
    // Signing out twice is signing out.
    const endsThis = actor.kind !== 'user' || (await endSession(actor, { sessionId: input.session ?? actor.sessionId }))
    if (!endsThis) return { location: '/account?done=session', data: { signedIn: true } }
    return { location: '/', data: { signedIn: false }, cookies: endedSessionCookies() }
  },
})
