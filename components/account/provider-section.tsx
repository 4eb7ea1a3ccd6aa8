import { offeredProviders } from '@/domain/accounts/providers/registry'
import { AccountSection } from './account-section'
import { ProviderButtons } from './provider-buttons'

/** Which providers open this account, and which could. Nothing where the publication offers none. */
export function ProviderSection({ linked }: { linked: string[] }) {
  const offered = offeredProviders()
  if (offered.length === 0) return null
  const open = offered.filter(({ id }) => linked.includes(id))
  const others = offered.filter(({ id }) => !linked.includes(id))
  return (
    <AccountSection id="providers" title="Accounts elsewhere">
      {open.length > 0 ? <p>You can also sign in with {open.map(({ name }) => name).join(' and ')}.</p> : null}
      {others.length > 0 ? <ProviderButtons providers={others} to="/account" verb="Connect" /> : null}
    </AccountSection>
  )
}
