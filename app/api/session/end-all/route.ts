import { accountByAddress } from '@/domain/accounts/attempts/limits'
import { endAllSessions } from '@/domain/accounts/commands/end-all-sessions'
import { endAllSessionsInput } from '@/domain/accounts/schema'
import { endedSessionCookies } from '@/platform/auth/session-cookie'
import { publicWrite } from '../../public-write'

/** Ends one's sessions everywhere else, or everywhere. */
export const POST = publicWrite({
  name: 'account.end-all-sessions',
  schema: endAllSessionsInput,
  limit: accountByAddress,
  limitBy: 'browser',
  form: 'sessions',
  page: () => '/account',
  run: async ({ actor, input }) => {
    const keepThis = input.keepThis === 'yes'
    const ended = await endAllSessions(actor, { keepThis })
    if (keepThis) return { location: '/account?done=sessions', data: { signedIn: true, ended } }
    return { location: '/', data: { signedIn: false, ended }, cookies: endedSessionCookies() }
  },
})
