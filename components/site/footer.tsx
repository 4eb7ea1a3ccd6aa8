import { StartLink } from '@/components/series/start-link'
import { tagsPath } from '@/domain/articles/article-path'
import { feedPaths } from '@/domain/feeds/feed-paths'
import type { Settings } from '@/domain/settings/schema'
import { wordsOf } from '@/i18n/translator-for'

/** The foot of every page. */
export function Footer({ settings, source }: { settings: Settings; source?: string | undefined }) {
  const words = wordsOf(settings.language)
  return (
    <footer className="foot">
      <p>
        <a href="/">{settings.name}</a>
        <StartLink settings={settings} words={words} before=" · " /> · <a href="/archive">{words('site.archive')}</a> ·{' '}
        <a href={tagsPath}>{words('site.subjects')}</a> · <a href="/about">{words('site.about')}</a> ·{' '}
        <a href="/search">{words('search.title')}</a> · <a href={feedPaths.site}>{words('feeds.feeds')}</a> ·{' '}
        <a href="/offline">{words('offline.offline')}</a>
        {source ? (
          <>
            {' · '}
            <a href={source} rel="nofollow">
              {words('theme.source')}
            </a>
          </>
        ) : null}
      </p>
      <p>{words('site.noTrace')}</p>
    </footer>
  )
}
