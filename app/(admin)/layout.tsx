import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '../theme.css'
import './theme/shell.css'
import './theme/rail.css'
import './theme/controls.css'
import './theme/lists.css'
import './theme/editor.css'
import './theme/writing-bar.css'
import './theme/dialogs.css'
import './theme/blocks.css'
import './theme/history.css'
import './theme/look.css'

export const metadata: Metadata = {
  title: { default: 'Dashboard', template: '%s · Dashboard' },
  robots: { index: false, follow: false },
  icons: { icon: [{ url: '/favicon.ico', sizes: '48x48' }], apple: '/apple-touch-icon.png' },
}

/** Where a phone's keyboard opens, the page is what is left above it: bars, menus and dialogs stay in sight. */
export const viewport: Viewport = { interactiveWidget: 'resizes-content' }

/** The admin's own page. It speaks English whatever the publication speaks. The theme is put on it before React wakes. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" dir="ltr" suppressHydrationWarning>
      <body>{children}</body>
    </html>
  )
}
