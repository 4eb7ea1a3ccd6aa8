import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { RemovePasskeyForm } from '@/components/account/remove-passkey-form'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { getProfile } from '@/domain/accounts/queries/get-profile'
import { findOwnPasskey } from '@/domain/accounts/queries/list-passkeys'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { translateMessage } from '@/i18n/translate-message'
import { answerRedirect } from '@/platform/exchange/exchange'
import { type SearchParams, searchParam } from '../../search-param'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('account.removePasskeyTitle') }
}

/** The second step: says what happens, and asks whether it is meant. */
export default async function RemovePasskeyPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await currentActor()
  if (actor.kind !== 'user') {
    answerRedirect(303, '/sign-in?to=/account')
    return null
  }
  const passkey = await findOwnPasskey(actor, await searchParam(searchParams, 'passkey'))
  if (!passkey) {
    answerRedirect(303, '/account')
    return null
  }
  const [t, profile] = await Promise.all([publicationTranslator(), getProfile(actor)])
  return (
    <AccountPage title={t('account.removePasskeyTitle')} standfirst={translateMessage(t, passkey.name)}>
      <section className="account-section">
        <p>{t('account.removePasskeyWhat')}</p>
        {passkey.isLastWayIn ? <p className="account-note">{t('account.lastWayIn')}</p> : null}
        <RemovePasskeyForm passkey={passkey} profile={profile} t={t} />
      </section>
    </AccountPage>
  )
}
