import type { Settings } from '@/domain/settings/schema'

/** The head of every page: ears, the name, the thick-and-thin rule. */
export function Masthead({ settings }: { settings: Settings }) {
  return (
    <header className="masthead">
      <div className="ears">
        <span className="est">{settings.established ? `Est. ${settings.established}` : ''}</span>
        <nav aria-label="Main">
          <a href="/">Essays</a>
          <a href="/archive">Archive</a>
          <a href="/about">About</a>
        </nav>
        <span>
          <a href="/sign-in" data-account-link="">
            Sign in
          </a>
        </span>
      </div>
      <p className="name">
        <a href="/">{settings.name}</a>
      </p>
      {settings.tagline ? <p className="tagline">{settings.tagline}</p> : null}
    </header>
  )
}
