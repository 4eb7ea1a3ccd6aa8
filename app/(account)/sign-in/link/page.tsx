import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { LinkIsOver } from '@/components/account/link-is-over'
import { UseLinkForm } from '@/components/account/use-link-form'
import { findSignInLink } from '@/domain/accounts/queries/find-sign-in-link'
import { answerStatus } from '@/platform/front/exchange'
import { type SearchParams, searchParam } from '../../search-param'

export const metadata: Metadata = { title: 'Sign in' }

export default async function UseLinkPage({ searchParams }: { searchParams: SearchParams }) {
  const token = await searchParam(searchParams, 'token')
  const link = await findSignInLink(token)
  if (!link) {
    answerStatus(410)
    return (
      <LinkIsOver>
        <a href="/sign-in">Ask for a new one</a>.
      </LinkIsOver>
    )
  }
  const standfirst = link.isNew ? `A first account for ${link.email}.` : `As ${link.email}.`
  return (
    <AccountPage title="Sign in" standfirst={standfirst}>
      <UseLinkForm token={token} isNew={link.isNew} />
    </AccountPage>
  )
}
