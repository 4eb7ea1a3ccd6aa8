import type { Metadata, Viewport } from 'next'
import type { Settings } from '@/domain/settings/schema'

/** What the head of every page says unless the page says otherwise. Absolute addresses begin with the configured one. */
export function siteMetadata(settings: Settings, publicUrl: string): Metadata {
  return {
    metadataBase: new URL(publicUrl),
    title: { default: settings.name, template: `%s · ${settings.name}` },
    description: settings.description || settings.tagline || null,
    openGraph: { siteName: settings.name, type: 'website' },
    icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }], apple: '/icon-180.png' },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

/** The paper runs to the edge of the window. */
export const siteViewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#16140f' },
  ],
}
