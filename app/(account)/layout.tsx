import type { ReactNode } from 'react'
import { SiteShell } from '@/components/site/site-shell'
import { getSettings } from '@/domain/settings/queries/get-settings'
import '../readers.css'
import './account.css'

/** Every page here is for one visitor, rendered when it is asked for. */
export const dynamic = 'force-dynamic'

export default async function AccountLayout({ children }: { children: ReactNode }) {
  const settings = await getSettings()
  // The account pages speak the interface's language, whatever the essays are written in.
  return (
    <SiteShell language="en" settings={settings}>
      {children}
    </SiteShell>
  )
}
