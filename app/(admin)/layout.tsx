import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '../theme.css'
import './desk/shell.css'
import './desk/controls.css'
import './desk/lists.css'
import './desk/editor.css'
import './desk/blocks.css'

export const metadata: Metadata = {
  title: { default: 'Desk', template: '%s · Desk' },
  robots: { index: false, follow: false },
  icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }], apple: '/icon-180.png' },
}

/** The desk's own page. It speaks English whatever the publication speaks. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" dir="ltr">
      <body>{children}</body>
    </html>
  )
}
