import '../readers.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { siteMetadata, siteViewport } from '@/components/site/site-metadata'
import { SiteShell } from '@/components/site/site-shell'
import { env } from '@/platform/env/env'
import { sourceUrl } from '@/platform/env/source-url'
import { currentPath } from '@/platform/exchange/exchange'
import { preloadFirstFonts } from '../fonts/preload-first-fonts'
import { publication } from './publication'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = siteViewport

export async function generateMetadata(): Promise<Metadata> {
  return siteMetadata(await publication(), env().PUBLIC_URL)
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const settings = await publication()
  preloadFirstFonts()
  return (
    <SiteShell settings={settings} here={currentPath()} source={sourceUrl()}>
      {children}
    </SiteShell>
  )
}
