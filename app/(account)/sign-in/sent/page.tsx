import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { NoMailNote } from '@/components/account/no-mail-note'
import { mailIsSent } from '@/platform/mail/send-mail'

export const metadata: Metadata = { title: 'Look into your mailbox' }

export default function LinkSentPage() {
  const standfirst = 'If that address can be written to, a link is on its way. It works once, for ten minutes.'
  return (
    <AccountPage title={mailIsSent() ? 'Look into your mailbox' : 'Ask the owner for your link'} standfirst={standfirst}>
      {mailIsSent() ? null : <NoMailNote />}
      <p className="account-note">
        Nothing there? Look among the unwanted mail, or <a href="/sign-in">ask for another</a>.
      </p>
    </AccountPage>
  )
}
