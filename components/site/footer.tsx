import { StartLink } from '@/components/series/start-link'
import { tagsPath } from '@/domain/articles/article-path'
import { feedPaths } from '@/domain/feeds/feed-paths'
import type { Settings } from '@/domain/settings/schema'
import { translatorFor } from '@/i18n/translator-for'

/** The foot of every page. */
export function Footer({ settings, source }: { settings: Settings; source?: string | undefined }) {
  const t = translatorFor(settings.language)
  return (
    <footer className="foot">
      <p>
        <a href="/">{settings.name}</a>
        <StartLink settings={settings} t={t} before=" · " /> · <a href="/archive">{t('site.archive')}</a> ·{' '}
        <a href={tagsPath}>{t('site.subjects')}</a> · <a href="/about">{t('site.about')}</a> · <a href="/search">{t('search.title')}</a> ·{' '}
        <a href={feedPaths.site}>{t('feeds.feeds')}</a> · <a href="/offline">{t('offline.offline')}</a>
        {source ? (
          <>
            {' · '}
            <a href={source} rel="nofollow">
              {t('theme.source')}
            </a>
          </>
        ) : null}
      </p>
      <p>{t('site.noTrace')}</p>
    </footer>
  )
}
