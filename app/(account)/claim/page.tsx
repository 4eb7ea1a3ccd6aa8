import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { AccountPage } from '@/components/account/account-page'
import { ClaimForm } from '@/components/account/claim-form'
import { LinkExpired } from '@/components/account/link-expired'
import { findOwnerLink } from '@/domain/accounts/queries/find-owner-link'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { preferredLocale } from '@/i18n/match-locale'
import { answerStatus } from '@/platform/exchange/exchange'
import { type SearchParams, searchParam } from '../search-param'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('account.claim') }
}

export default async function ClaimPage({ searchParams }: { searchParams: SearchParams }) {
  const token = await searchParam(searchParams, 'token')
  const t = await publicationTranslator()
  const offered = await findOwnerLink(token)
  if (!offered) {
    answerStatus(410)
    return <LinkExpired t={t}>{t.rich('account.newFromServer', { code: (chunks) => <code>{chunks}</code> })}</LinkExpired>
  }
  const { owner } = offered
  return owner ? (
    <AccountPage title={t('account.aNewPassword')} standfirst={t('account.newPasswordFor', owner)}>
      <ClaimForm token={token} owner={owner} t={t} />
    </AccountPage>
  ) : (
    <AccountPage title={t('account.thisIsYours')} standfirst={t('account.thisIsYoursText')}>
      <ClaimForm token={token} owner={null} place={await offeredPlace()} t={t} />
    </AccountPage>
  )
}

/** The browser says which language its person reads. Of clocks it tells only a script; until then the server's own is the likeliest. */
async function offeredPlace() {
  const language = preferredLocale((await headers()).get('accept-language') ?? '')
  return { language, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }
}
