import { SearchLink } from '@/components/search/search-link'
import { StartLink } from '@/components/series/start-link'
import type { Settings } from '@/domain/settings/schema'
import { translatorFor } from '@/i18n/translator-for'
import { inLanguage } from '@/platform/language/direction'
import { ThemeSwitch } from './theme-switch'

/** The head of every page: ears, the name, the thick-and-thin rule. Large on the front page, where nothing is above it. */
export function Masthead({ settings, here }: { settings: Settings; here: string }) {
  const t = translatorFor(settings.language)
  const its = inLanguage(settings.language, t.lang)
  return (
    <header className={here === '/' ? 'masthead front' : 'masthead'}>
      <div className="ears">
        <span className="est">{settings.established ? t('site.established', { year: settings.established }) : ''}</span>
        <nav aria-label={t('site.main')}>
          <a href="/" aria-current={current('/', here)}>
            {t('site.essays')}
          </a>
          <StartLink settings={settings} t={t} current={current('/start', here)} />
          <a href="/archive" aria-current={current('/archive', here)}>
            {t('site.archive')}
          </a>
          <a href="/about" aria-current={current('/about', here)}>
            {t('site.about')}
          </a>
          <SearchLink t={t} current={current('/search', here)} />
        </nav>
        <span>
          <ThemeSwitch t={t} />
          <a href="/sign-in" data-account-link={t('reader.account')} data-admin={t('reader.dashboard')}>
            {t('site.signIn')}
          </a>
        </span>
      </div>
      <p className="name" {...its}>
        <a href="/">{settings.name}</a>
      </p>
      {settings.tagline ? (
        <p className="tagline" {...its}>
          <bdi>{settings.tagline}</bdi>
        </p>
      ) : null}
    </header>
  )
}

/** Says which way in leads to where one is: to this very page, or to a page above it. */
function current(href: string, here: string): 'page' | 'true' | undefined {
  if (href === here) return 'page'
  return here.startsWith(`${href}/`) ? 'true' : undefined
}
