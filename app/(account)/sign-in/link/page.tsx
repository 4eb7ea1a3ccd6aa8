import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { LinkExpired } from '@/components/account/link-expired'
import { UseLinkForm } from '@/components/account/use-link-form'
import { findSignInLink } from '@/domain/accounts/queries/find-sign-in-link'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { answerStatus } from '@/platform/exchange/exchange'
import { type SearchParams, searchParam } from '../../search-param'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('account.signIn') }
}

export default async function UseLinkPage({ searchParams }: { searchParams: SearchParams }) {
  const token = await searchParam(searchParams, 'token')
  const t = await publicationTranslator()
  const link = await findSignInLink(token)
  if (!link) {
    answerStatus(410)
    return <LinkExpired t={t}>{t.rich('account.askForNew', { link: (chunks) => <a href="/sign-in">{chunks}</a> })}</LinkExpired>
  }
  const standfirst = t(link.isNew ? 'account.firstAccount' : 'account.asEmail', { email: link.email })
  return (
    <AccountPage title={t('account.signIn')} standfirst={standfirst}>
      <UseLinkForm token={token} isNew={link.isNew} t={t} />
    </AccountPage>
  )
}
