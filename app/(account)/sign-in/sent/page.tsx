import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { NoMailNote } from '@/components/account/no-mail-note'
import { richWords } from '@/components/ui/rich-words'
import { publicationWords } from '@/domain/settings/queries/publication-translator'
import { mailIsSent } from '@/platform/mail/send-mail'

export async function generateMetadata(): Promise<Metadata> {
  const words = await publicationWords()
  return { title: words('account.yourLink') }
}

export default async function LinkSentPage() {
  const words = await publicationWords()
  const again = { link: (text: React.ReactNode) => <a href="/sign-in">{text}</a> }
  return mailIsSent() ? (
    <AccountPage title={words('account.lookInMailbox')} standfirst={words('account.linkIsComing')}>
      <p className="account-note">{richWords(words, 'account.nothingThere', again)}</p>
    </AccountPage>
  ) : (
    <AccountPage title={words('account.askOwner')} standfirst={words('account.worksOnce')}>
      <NoMailNote words={words} />
      <p className="account-note">{richWords(words, 'account.tooLate', again)}</p>
    </AccountPage>
  )
}
