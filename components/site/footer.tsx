import type { Settings } from '@/domain/settings/schema'

/** The foot of every page. */
export function Footer({ settings }: { settings: Settings }) {
  return (
    <footer className="foot">
      <p>
        <a href="/">{settings.name}</a> · <a href="/archive">Archive</a> · <a href="/about">About</a>
      </p>
      <p>Reading here leaves no trace: no cookie, no tracking, nothing from elsewhere.</p>
    </footer>
  )
}
