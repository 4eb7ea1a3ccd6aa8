import type { Metadata } from 'next'
import { FeedAddresses } from '@/components/site/feed-addresses'
import { pageMetadata } from '@/components/site/metadata/page-metadata'
import { PageHead } from '@/components/site/page-head'
import { tagPath } from '@/domain/articles/article-path'
import { listAllTags } from '@/domain/articles/queries/tags/list-all-tags'
import { feedPaths } from '@/domain/feeds/feed-paths'
import { translatorFor } from '@/i18n/translator-for'
import { env } from '@/platform/env/env'
import { publication } from '../publication'

export async function generateMetadata(): Promise<Metadata> {
  const settings = await publication()
  const t = translatorFor(settings.language)
  return pageMetadata(settings, { title: t('feeds.feeds'), description: t('feeds.what'), path: feedPaths.site })
}

/** What a feed is, and where they all are. */
export default async function Feeds() {
  const [settings, tags] = await Promise.all([publication(), listAllTags()])
  const t = translatorFor(settings.language)
  const site = env().PUBLIC_URL
  return (
    <div className="column">
      <PageHead title={t('feeds.feeds')} />
      <div className="text feeds">
        <p>{t('feeds.what')}</p>
        <p>{t('feeds.how')}</p>
        <h2>{t('feeds.allEssays')}</h2>
        <FeedAddresses folder={site + feedPaths.site} name={t('feeds.allEssays')} whole />
        {tags.length > 0 ? (
          <>
            <h2>{t('feeds.bySubject')}</h2>
            <dl className="feed-list">
              {tags.map(({ slug, name }) => (
                <div key={slug}>
                  <dt>
                    <a href={tagPath(slug)}>{name}</a>
                  </dt>
                  <dd>
                    <FeedAddresses folder={site + feedPaths.tag(slug)} name={name} />
                  </dd>
                </div>
              ))}
            </dl>
          </>
        ) : null}
        <h2>{t('feeds.comments')}</h2>
        <p>{t('feeds.commentsHow')}</p>
      </div>
    </div>
  )
}
