import type { OAuthConfig } from 'next-auth/providers/oauth'
import type { ProviderCredentials, ProviderProfile } from './types'

/** Sign-in by Google: OpenID Connect, which says in the signed token whether the address is verified. */
export function googleProvider({ id, secret }: ProviderCredentials): OAuthConfig<ProviderProfile> {
  return {
    id: 'google',
    name: 'Google',
    type: 'oauth',
    clientId: id,
    clientSecret: secret,
    wellKnown: 'https://accounts.google.com/.well-known/openid-configuration',
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state'],
    // We decide by canEnterByProvider, which next-auth's own rule knows nothing of.
    allowDangerousEmailAccountLinking: true,
    profile: ({ sub, name, email }) => ({ id: sub, name, email }),
  }
}
