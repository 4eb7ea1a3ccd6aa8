import type { OAuthConfig } from 'next-auth/providers/oauth'
import { z } from 'zod'
import type { ProviderCredentials, ProviderProfile } from './types'

const userSchema = z.object({ id: z.number(), login: z.string(), name: z.string().nullish() })
const addressesSchema = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }))

/** Where GitHub is. A test puts its double here. */
export const githubOrigins = { web: 'https://github.com', api: 'https://api.github.com' }

/**
 * Sign-in by GitHub. next-auth's own takes the address on the public profile, or the first of the list, without asking
 * whether GitHub has verified it; this one takes the primary address and says so.
 */
export function githubProvider({ id, secret }: ProviderCredentials, github = githubOrigins): OAuthConfig<ProviderProfile> {
  const ask = async (path: string, token: string | undefined): Promise<unknown> => {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json', 'user-agent': 'broadside' }
    const response = await fetch(`${github.api}${path}`, { headers, signal: AbortSignal.timeout(10_000) })
    if (!response.ok) throw new Error(`GitHub answered ${response.status} to ${path}.`)
    return response.json()
  }
  return {
    id: 'github',
    name: 'GitHub',
    type: 'oauth',
    clientId: id,
    clientSecret: secret,
    checks: ['pkce', 'state'],
    // We decide by canEnterByProvider, which next-auth's own rule knows nothing of.
    allowDangerousEmailAccountLinking: true,
    authorization: { url: `${github.web}/login/oauth/authorize`, params: { scope: 'read:user user:email' } },
    token: `${github.web}/login/oauth/access_token`,
    issuer: `${github.web}/login/oauth`,
    userinfo: {
      url: `${github.api}/user`,
      request: async ({ tokens }) => {
        const user = userSchema.parse(await ask('/user', tokens.access_token))
        const addresses = addressesSchema.parse(await ask('/user/emails', tokens.access_token))
        const primary = addresses.find((address) => address.primary)
        return {
          sub: String(user.id),
          name: user.name || user.login,
          email: primary?.email ?? '',
          email_verified: primary?.verified ?? false,
        }
      },
    },
    profile: ({ sub, name, email }) => ({ id: sub, name, email }),
  }
}
