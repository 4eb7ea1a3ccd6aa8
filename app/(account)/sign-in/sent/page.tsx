import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { NoMailNote } from '@/components/account/no-mail-note'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { mailIsSent } from '@/platform/mail/mail-is-sent'

export async function generateMetadata(): Promise<Metadata> {
  const t = await publicationTranslator()
  return { title: t('account.yourLink') }
}

export default async function LinkSentPage() {
  const t = await publicationTranslator()
  const again = { link: (text: React.ReactNode) => <a href="/sign-in">{text}</a> }
  return mailIsSent() ? (
    <AccountPage title={t('account.checkInbox')} standfirst={t('account.linkIsComing')}>
      <p className="account-note">{t.rich('account.nothingThere', again)}</p>
    </AccountPage>
  ) : (
    <AccountPage title={t('account.askOwner')} standfirst={t('account.worksOnce')}>
      <NoMailNote t={t} />
      <p className="account-note">{t.rich('account.tooLate', again)}</p>
    </AccountPage>
  )
}
