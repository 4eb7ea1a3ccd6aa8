import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { LinkIsOver } from '@/components/account/link-is-over'
import { UseLinkForm } from '@/components/account/use-link-form'
import { richWords } from '@/components/ui/rich-words'
import { findSignInLink } from '@/domain/accounts/queries/find-sign-in-link'
import { publicationWords } from '@/domain/settings/queries/publication-translator'
import { answerStatus } from '@/platform/exchange/exchange'
import { type SearchParams, searchParam } from '../../search-param'

export async function generateMetadata(): Promise<Metadata> {
  const words = await publicationWords()
  return { title: words('account.signIn') }
}

export default async function UseLinkPage({ searchParams }: { searchParams: SearchParams }) {
  const token = await searchParam(searchParams, 'token')
  const words = await publicationWords()
  const link = await findSignInLink(token)
  if (!link) {
    answerStatus(410)
    return <LinkIsOver words={words}>{richWords(words, 'account.askForNew', { link: (text) => <a href="/sign-in">{text}</a> })}</LinkIsOver>
  }
  const standfirst = words(link.isNew ? 'account.firstAccount' : 'account.asEmail', { email: link.email })
  return (
    <AccountPage title={words('account.signIn')} standfirst={standfirst}>
      <UseLinkForm token={token} isNew={link.isNew} words={words} />
    </AccountPage>
  )
}
