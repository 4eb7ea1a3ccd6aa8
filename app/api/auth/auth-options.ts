import type { AuthOptions } from 'next-auth'
import { nextAuthAdapter } from '@/domain/accounts/commands/next-auth-adapter'
import { configuredProviders } from '@/domain/accounts/providers/registry'
import type { ProviderProfile } from '@/domain/accounts/providers/types'
import { mayEnterByProvider } from '@/domain/accounts/queries/may-enter-by-provider'
import { returnPath } from '@/domain/accounts/return-path'
import { idleDays } from '@/domain/accounts/session-end'
import { type Actor, type Device, signInMethods } from '@/domain/accounts/types'
import { cookiesAreSecure } from '@/platform/auth/cookies'
import { sessionCookieName } from '@/platform/auth/session-cookie'
import { newToken } from '@/platform/auth/token'
import { env } from '@/platform/env/env'
import { logFor } from '@/platform/log/logger'

/** next-auth as this publication has it: only provider sign-in, on our session rows and our cookie. Made for one request. */
export function authOptions(actor: Actor, provider: string | undefined, device: Device): AuthOptions {
  const method = signInMethods.find((known) => known === provider) ?? 'link'
  const log = logFor('auth')
  return {
    secret: env().AUTH_SECRET,
    providers: configuredProviders(),
    adapter: nextAuthAdapter(actor, method, device),
    session: { strategy: 'database', maxAge: idleDays * 86_400, generateSessionToken: newToken },
    useSecureCookies: cookiesAreSecure(),
    cookies: {
      sessionToken: { name: sessionCookieName(), options: { httpOnly: true, sameSite: 'lax', path: '/', secure: cookiesAreSecure() } },
    },
    pages: { signIn: '/sign-in', signOut: '/account', error: '/sign-in', verifyRequest: '/sign-in/sent' },
    callbacks: {
      signIn: ({ account, profile }) => {
        if (!account || !profile) return false
        const { email, email_verified } = profile as Partial<ProviderProfile>
        const { provider: name, providerAccountId } = account
        return mayEnterByProvider(actor, {
          provider: name,
          providerAccountId,
          email: email ?? '',
          addressIsVerified: email_verified === true,
        })
      },
      redirect: ({ url, baseUrl }) => `${baseUrl}${returnPath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url) || '/'}`,
    },
    logger: {
      error: (code, details) => log.warn({ code, details }, 'next-auth: error'),
      warn: (code) => log.debug({ code }, 'next-auth: warning'),
      debug: () => undefined,
    },
  }
}
