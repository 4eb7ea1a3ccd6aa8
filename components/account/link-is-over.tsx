import type { ReactNode } from 'react'
import { AccountPage } from './account-page'

/** Unknown, expired and used links look alike: whoever tries tokens learns nothing. */
export function LinkIsOver({ children }: { children: ReactNode }) {
  return (
    <AccountPage title="This link is over" standfirst="It has expired or was used already.">
      <p className="account-note">{children}</p>
    </AccountPage>
  )
}
