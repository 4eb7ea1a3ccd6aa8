import { createHash } from 'node:crypto'
import { providerByAddress } from '@/domain/accounts/attempts/limits'
import { offeredProviders } from '@/domain/accounts/providers/registry'
import { startProviderInput } from '@/domain/accounts/schema'
import { message } from '@/i18n/message'
import { cookiesAreSecure } from '@/platform/auth/cookies'
import { newToken } from '@/platform/auth/token'
import { env } from '@/platform/env/env'
import { AppError } from '@/platform/errors/app-error'
import { runNextAuth } from '../../auth/run-next-auth'
import { publicWrite } from '../../public-write'

/**
 * The way to a provider. The front has seen that our own page asks, so next-auth's double-submitted token, which a page
 * without script could not fetch, is made here.
 */
export const POST = publicWrite({
  name: 'account.start-provider',
  schema: startProviderInput,
  limit: providerByAddress,
  limitBy: 'browser',
  form: 'provider',
  page: (_, typed) => `/sign-in?to=${encodeURIComponent(typed.to ?? '')}`,
  run: async ({ input, request }) => {
    if (!offeredProviders().some(({ id }) => id === input.provider)) throw new AppError('not-found', message('account.providerNotOffered'))
    const response = await startAt(input.provider, input.to, request)
    const location = response.headers.get('location')
    if (!location || new URL(location, env().PUBLIC_URL).origin === env().PUBLIC_URL) {
      throw new AppError('unavailable', message('account.providerAway'))
    }
    return { location, data: { location }, rawCookies: response.headers.getSetCookie() }
  },
})

function startAt(provider: string, to: string, request: Request): Promise<Response> {
  const csrfToken = newToken()
  const csrfHash = createHash('sha256').update(`${csrfToken}${env().AUTH_SECRET}`).digest('hex')
  const csrfCookie = `${cookiesAreSecure() ? '__Host-' : ''}next-auth.csrf-token=${encodeURIComponent(`${csrfToken}|${csrfHash}`)}`
  const headers = new Headers(request.headers)
  headers.set('cookie', csrfCookie)
  const body = { csrfToken, callbackUrl: `${env().PUBLIC_URL}${to || '/'}` }
  return runNextAuth({ method: 'POST', path: ['signin', provider], query: {}, body, headers })
}
