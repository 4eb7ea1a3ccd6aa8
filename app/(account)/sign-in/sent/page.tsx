import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { NoMailNote } from '@/components/account/no-mail-note'
import { mailIsSent } from '@/platform/mail/send-mail'

export const metadata: Metadata = { title: 'Your link' }

export default function LinkSentPage() {
  return mailIsSent() ? (
    <AccountPage
      title="Look into your mailbox"
      standfirst="If that address can be written to, a link is on its way. It works once, for ten minutes."
    >
      <p className="account-note">
        Nothing there? Look among the unwanted mail, or <a href="/sign-in">ask for another</a>.
      </p>
    </AccountPage>
  ) : (
    <AccountPage title="Ask the owner for your link" standfirst="It works once, for ten minutes.">
      <NoMailNote />
      <p className="account-note">
        Too late? <a href="/sign-in">Ask for another</a>.
      </p>
    </AccountPage>
  )
}
