import { SearchLink } from '@/components/search/search-link'
import { StartLink } from '@/components/series/start-link'
import type { Settings } from '@/domain/settings/schema'
import { wordsOf } from '@/i18n/translator-for'
import { inLanguage } from '@/platform/language/direction'
import { ThemeSwitch } from './theme-switch'

/** The head of every page: ears, the name, the thick-and-thin rule. Large on the front page, where nothing is above it. */
export function Masthead({ settings, here }: { settings: Settings; here: string }) {
  const words = wordsOf(settings.language)
  const its = inLanguage(settings.language, words.tag)
  return (
    <header className={here === '/' ? 'masthead front' : 'masthead'}>
      <div className="ears">
        <span className="est">{settings.established ? words('site.established', { year: settings.established }) : ''}</span>
        <nav aria-label={words('site.main')}>
          <a href="/" aria-current={current('/', here)}>
            {words('site.essays')}
          </a>
          <StartLink settings={settings} words={words} current={current('/start', here)} />
          <a href="/archive" aria-current={current('/archive', here)}>
            {words('site.archive')}
          </a>
          <a href="/about" aria-current={current('/about', here)}>
            {words('site.about')}
          </a>
          <SearchLink words={words} current={current('/search', here)} />
        </nav>
        <span>
          <ThemeSwitch words={words} />
          <a href="/sign-in" data-account-link={words('reader.account')} data-admin={words('reader.desk')}>
            {words('site.signIn')}
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

/** Says which way in leads to where one is: to this very page, or to a room above it. */
function current(href: string, here: string): 'page' | 'true' | undefined {
  if (href === here) return 'page'
  return here.startsWith(`${href}/`) ? 'true' : undefined
}
