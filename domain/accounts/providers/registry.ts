import type { OAuthConfig } from 'next-auth/providers/oauth'
import { env } from '@/platform/env/env'
import { githubProvider } from './github'
import { googleProvider } from './google'
import type { OfferedProvider, ProviderProfile } from './types'

/** The sign-in providers whose variables are set, ready for next-auth. */
export function configuredProviders(): OAuthConfig<ProviderProfile>[] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_ID, GOOGLE_SECRET } = env()
  return [
    ...(GITHUB_ID && GITHUB_SECRET ? [githubProvider({ id: GITHUB_ID, secret: GITHUB_SECRET })] : []),
    ...(GOOGLE_ID && GOOGLE_SECRET ? [googleProvider({ id: GOOGLE_ID, secret: GOOGLE_SECRET })] : []),
  ]
}

/** The same, as the sign-in page offers them. */
export function offeredProviders(): OfferedProvider[] {
  const { GITHUB_ID, GOOGLE_ID } = env()
  return [
    ...(GITHUB_ID ? [{ id: 'github' as const, name: 'GitHub' }] : []),
    ...(GOOGLE_ID ? [{ id: 'google' as const, name: 'Google' }] : []),
  ]
}
