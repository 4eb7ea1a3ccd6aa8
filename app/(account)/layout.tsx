import '../readers.css'
import './account.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { siteMetadata, siteViewport } from '@/components/site/site-metadata'
import { SiteShell } from '@/components/site/site-shell'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { env } from '@/platform/env/env'
import { sourceUrl } from '@/platform/env/source-url'
import { currentPath } from '@/platform/exchange/exchange'
import { preloadFirstFonts } from '../fonts/preload-first-fonts'

/** Every page here is for one visitor, rendered when it is asked for. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = siteViewport

/** Nothing here is for search engines. */
export async function generateMetadata(): Promise<Metadata> {
  return { ...siteMetadata(await getSettings(), env().PUBLIC_URL), robots: { index: false, follow: false } }
}

export default async function AccountLayout({ children }: { children: ReactNode }) {
  const settings = await getSettings()
  preloadFirstFonts()
  return (
    <SiteShell settings={settings} here={currentPath()} source={sourceUrl()}>
      {children}
    </SiteShell>
  )
}
