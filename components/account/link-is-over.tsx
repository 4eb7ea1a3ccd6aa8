import type { ReactNode } from 'react'
import type { Words } from '@/i18n/translator-for'
import { AccountPage } from './account-page'

/** Unknown, expired and used links look alike: whoever tries tokens learns nothing. */
export function LinkIsOver({ words, children }: { words: Words; children: ReactNode }) {
  return (
    <AccountPage title={words('account.linkIsOver')} standfirst={words('account.linkIsOverWords')}>
      <p className="account-note">{children}</p>
    </AccountPage>
  )
}
