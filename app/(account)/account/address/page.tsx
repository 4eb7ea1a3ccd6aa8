import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { ConfirmAddressForm } from '@/components/account/address-form'
import { LinkExpired } from '@/components/account/link-expired'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { findAddressLink } from '@/domain/accounts/queries/find-address-link'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { answerStatus } from '@/platform/exchange/exchange'
import { type SearchParams, searchParam } from '../../search-param'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('account.confirmAddress') }
}

/** Where the mailed link leads: a button for the account that asked, and nothing to press for anybody else. */
export default async function ConfirmAddressPage({ searchParams }: { searchParams: SearchParams }) {
  const token = await searchParam(searchParams, 'token')
  const t = await publicationTranslator()
  const offered = await findAddressLink(await currentActor(), token)
  if (!offered) {
    answerStatus(410)
    return <LinkExpired t={t}>{t.rich('account.askForNew', { link: (chunks) => <a href="/account">{chunks}</a> })}</LinkExpired>
  }
  if (!offered.isOwn) return <AccountPage title={t('account.confirmAddress')} standfirst={t('account.addressOtherBrowser')} />
  return (
    <AccountPage title={t('account.confirmAddress')} standfirst={t('account.addressWillBe', { email: offered.email })}>
      <ConfirmAddressForm token={token} t={t} />
    </AccountPage>
  )
}
