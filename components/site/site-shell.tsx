import type { ReactNode } from 'react'
import { accentPath } from '@/domain/settings/accent-path'
import type { Settings } from '@/domain/settings/schema'
import { translatorFor } from '@/i18n/translator-for'
import { directionOf } from '@/platform/language/direction'
import { Footer } from './footer'
import { Masthead } from './masthead'

interface Props {
  settings: Settings
  /** The path of the page. */
  here: string
  /** Where the program's source can be had. */
  source?: string | undefined
  children: ReactNode
}

/** The whole page around a reader's page: html, skip link, masthead, main, footer. Pages bring one h1 and no main. */
export function SiteShell({ settings, here, source, children }: Props) {
  const t = translatorFor(settings.language)
  const accent = accentPath(settings.accent)
  return (
    <html lang={t.lang} dir={directionOf(t.lang)}>
      <body>
        {accent ? <link rel="stylesheet" href={accent} precedence="high" /> : null}
        <a className="skip" href="#content">
          {t('site.skip')}
        </a>
        <Masthead settings={settings} here={here} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer settings={settings} source={source} />
      </body>
    </html>
  )
}
