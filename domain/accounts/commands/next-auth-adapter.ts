import type { Adapter, AdapterAccount, AdapterSession, AdapterUser } from 'next-auth/adapters'
import { recordAudit } from '@/domain/audit/record-audit'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { hashToken } from '@/platform/auth/token'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { textLimits } from '@/platform/text/text-limits'
import { isFreeName } from '../names/require-free-name'
import { offeredProviders } from '../providers/registry'
import { findSession } from '../queries/find-session'
import { emailField, nameField } from '../schema'
import type { Actor, Device, SignInMethod } from '../types'
import { tellOfWayIn } from '../way-in-mail/tell-of-way-in'
import { startSession } from './start-session'

const userFields = { id: true, name: true, email: true, emailVerifiedAt: true } as const

interface UserRow {
  id: string
  name: string
  email: string | null
  emailVerifiedAt: Date | null
}

/** next-auth's own type knows nobody without an address; it writes to none, and compares it with none. */
function asAdapterUser({ emailVerifiedAt, email, ...user }: UserRow): AdapterUser {
  return { ...user, email: email ?? '', emailVerified: emailVerifiedAt }
}

/**
 * next-auth on our own rows: tokens are hashed before they are kept, provider tokens are not kept at all. Whether a
 * provider lets somebody in was decided before any of this is called, by mayEnterByProvider.
 */
export function nextAuthAdapter(actor: Actor, method: SignInMethod, device: Device): Adapter {
  // The account that this very sign-in made: its first way in is no news to its person.
  let made = ''
  return {
    createUser: async ({ name, email }: Omit<AdapterUser, 'id'>) => {
      // Only people whose provider has verified the address get here.
      const data = { name: await presentableName(name), email: emailField.parse(email), emailVerifiedAt: now() }
      const user = await write((tx) => tx.user.create({ data, select: userFields }))
      made = user.id
      return asAdapterUser(user)
    },
    getUser: async (id) => found(await db().user.findUnique({ where: { id }, select: userFields })),
    getUserByEmail: async (email) => found(await db().user.findUnique({ where: { email: email.toLowerCase() }, select: userFields })),
    getUserByAccount: async ({ provider, providerAccountId }) => {
      const where = { provider_providerAccountId: { provider, providerAccountId } }
      const account = await db().account.findUnique({ where, select: { user: { select: userFields } } })
      return found(account?.user)
    },
    // Nothing that a provider says later changes what a person is called here.
    updateUser: async ({ id }) => asAdapterUser(await db().user.findUniqueOrThrow({ where: { id }, select: userFields })),
    linkAccount: async ({ userId, provider, providerAccountId, type }: AdapterAccount) => {
      const publication = await getSettings()
      await write(async (tx) => {
        await tx.account.create({ data: { userId, provider, providerAccountId, type } })
        if (userId !== made) {
          const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } })
          await tellOfWayIn(tx, publication, email, {
            what: 'provider-linked',
            provider: offeredProviders().find(({ id }) => id === provider)?.name ?? provider,
          })
        }
        await recordAudit(tx, actor, 'account.link-provider', { type: 'user', id: userId }, { provider })
      })
    },
    createSession: async ({ sessionToken, userId, expires }) => {
      await write((tx) => startSession(tx, actor, { userId, method, device, token: sessionToken }))
      return { sessionToken, userId, expires }
    },
    getSessionAndUser: async (sessionToken) => {
      const session = await findSession(sessionToken)
      if (!session) return null
      return { session: { sessionToken, userId: session.user.id, expires: session.expiresAt }, user: asAdapterUser(session.user) }
    },
    // Being seen is findSession's to note.
    updateSession: async (session) => (session.userId && session.expires ? (session as AdapterSession) : null),
    deleteSession: async (sessionToken) => {
      await write((tx) => tx.session.deleteMany({ where: { tokenHash: hashToken(sessionToken) } }))
    },
  }
}

function found(user: UserRow | null | undefined): AdapterUser | null {
  return user ? asAdapterUser(user) : null
}

/** What the provider calls them, unless it reads as the name of somebody who writes here. They can change it on their account's page. */
async function presentableName(name: string | null | undefined): Promise<string> {
  const tidy = nameField.safeParse((name ?? '').replace(/\p{Cc}+/gu, ' ').slice(0, textLimits.name))
  return tidy.success && (await isFreeName(tidy.data)) ? tidy.data : 'A reader'
}
