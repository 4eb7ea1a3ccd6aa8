import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { AccountPage } from '@/components/account/account-page'
import { ClaimForm } from '@/components/account/claim-form'
import { LinkIsOver } from '@/components/account/link-is-over'
import { richWords } from '@/components/ui/rich-words'
import { findOwnerLink } from '@/domain/accounts/queries/find-owner-link'
import { publicationWords } from '@/domain/settings/queries/publication-translator'
import { preferredLanguage } from '@/i18n/match-locale'
import { answerStatus } from '@/platform/exchange/exchange'
import { type SearchParams, searchParam } from '../search-param'

export async function generateMetadata(): Promise<Metadata> {
  const words = await publicationWords()
  return { title: words('account.takePossession') }
}

export default async function ClaimPage({ searchParams }: { searchParams: SearchParams }) {
  const token = await searchParam(searchParams, 'token')
  const words = await publicationWords()
  const offered = await findOwnerLink(token)
  if (!offered) {
    answerStatus(410)
    return <LinkIsOver words={words}>{richWords(words, 'account.newFromServer', { code: (text) => <code>{text}</code> })}</LinkIsOver>
  }
  const { owner } = offered
  return owner ? (
    <AccountPage title={words('account.aNewPassword')} standfirst={words('account.newPasswordFor', owner)}>
      <ClaimForm token={token} owner={owner} words={words} />
    </AccountPage>
  ) : (
    <AccountPage title={words('account.thisIsYours')} standfirst={words('account.thisIsYoursWords')}>
      <ClaimForm token={token} owner={null} place={await offeredPlace()} words={words} />
    </AccountPage>
  )
}

/** The browser says which language its person reads. Of clocks it tells only a script; until then the server's own is the likeliest. */
async function offeredPlace() {
  const language = preferredLanguage((await headers()).get('accept-language') ?? '')
  return { language, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }
}
