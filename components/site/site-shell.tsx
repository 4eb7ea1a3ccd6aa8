import type { ReactNode } from 'react'
import { directionOf } from '@/components/ui/direction'
import type { Settings } from '@/domain/settings/schema'
import { Footer } from './footer'
import { Masthead } from './masthead'
import { preloadFirstFaces } from './preload-first-faces'

/** The whole page around a reader's page: html, skip link, masthead, main, footer. Pages bring one h1 and no main. */
export function SiteShell({ language, settings, children }: { language: string; settings: Settings; children: ReactNode }) {
  preloadFirstFaces()
  return (
    <html lang={language} dir={directionOf(language)}>
      <body>
        <a className="skip" href="#content">
          Skip to the text
        </a>
        <Masthead settings={settings} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer settings={settings} />
      </body>
    </html>
  )
}
