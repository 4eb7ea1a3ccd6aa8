import { offeredProviders } from '@/domain/accounts/providers/registry'
import type { Translator } from '@/i18n/translator-for'
import { AccountSection } from './account-section'
import { ProviderButtons } from './provider-buttons'

/** Which providers open this account, and which could. Nothing where the publication offers none. */
export function ProviderSection({ linked, t }: { linked: string[]; t: Translator }) {
  const offered = offeredProviders()
  if (offered.length === 0) return null
  const open = offered.filter(({ id }) => linked.includes(id))
  const others = offered.filter(({ id }) => !linked.includes(id))
  return (
    <AccountSection id="providers" title={t('account.elsewhere')}>
      {open.length > 0 ? <p>{t('account.alsoWith', { names: t.list(open.map(({ name }) => name)) })}</p> : null}
      {others.length > 0 ? <ProviderButtons providers={others} to="/account" does="connect" t={t} /> : null}
    </AccountSection>
  )
}
