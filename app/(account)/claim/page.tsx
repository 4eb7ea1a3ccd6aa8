import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { ClaimForm } from '@/components/account/claim-form'
import { LinkIsOver } from '@/components/account/link-is-over'
import { findOwnerLink } from '@/domain/accounts/queries/find-owner-link'
import { answerStatus } from '@/platform/front/exchange'
import { type SearchParams, searchParam } from '../search-param'

export const metadata: Metadata = { title: 'Take possession' }

export default async function ClaimPage({ searchParams }: { searchParams: SearchParams }) {
  const token = await searchParam(searchParams, 'token')
  const offered = await findOwnerLink(token)
  if (!offered) {
    answerStatus(410)
    return (
      <LinkIsOver>
        A new one comes from the server: <code>npm run owner-link</code>
      </LinkIsOver>
    )
  }
  const { owner } = offered
  return owner ? (
    <AccountPage title="A new password" standfirst={`For ${owner.name}, ${owner.email}. Everywhere else you are signed out.`}>
      <ClaimForm token={token} owner={owner} />
    </AccountPage>
  ) : (
    <AccountPage title="This is yours" standfirst="Say who you are, and the publication is in your hands.">
      <ClaimForm token={token} owner={null} />
    </AccountPage>
  )
}
