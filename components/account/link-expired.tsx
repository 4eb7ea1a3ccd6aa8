import type { ReactNode } from 'react'
import type { Translator } from '@/i18n/translator-for'
import { AccountPage } from './account-page'

/** Unknown, expired and used links look alike: whoever tries tokens learns nothing. */
export function LinkExpired({ t, children }: { t: Translator; children: ReactNode }) {
  return (
    <AccountPage title={t('account.linkExpired')} standfirst={t('account.linkExpiredText')}>
      <p className="account-note">{children}</p>
    </AccountPage>
  )
}
