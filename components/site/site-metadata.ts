import type { Metadata, Viewport } from 'next'
import type { Settings } from '@/domain/settings/schema'

/** What the head of every page says unless the page says otherwise. Absolute addresses begin with the configured one. */
export function siteMetadata(settings: Settings, publicUrl: string): Metadata {
  return {
    metadataBase: new URL(publicUrl),
    title: { default: settings.name, template: `%s · ${settings.name}` },
    description: settings.description || settings.tagline || null,
    manifest: '/manifest.webmanifest',
    robots: 'max-image-preview:large',
    icons: {
      icon: [
        { url: '/favicon.ico', sizes: '48x48' },
        { url: '/icons/192.png', type: 'image/png', sizes: '192x192' },
      ],
      apple: '/apple-touch-icon.png',
    },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

/** The paper runs to the edge of the window. */
export const siteViewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1814' },
  ],
}
