import type { Metadata } from 'next'
import { FeedAddresses } from '@/components/site/feed-addresses'
import { pageMetadata } from '@/components/site/found/page-metadata'
import { PageHead } from '@/components/site/page-head'
import { tagPath } from '@/domain/articles/article-path'
import { listAllTags } from '@/domain/articles/queries/tags/list-all-tags'
import { feedPaths } from '@/domain/feeds/feed-paths'
import { wordsOf } from '@/i18n/translator-for'
import { env } from '@/platform/env/env'
import { publication } from '../publication'

export async function generateMetadata(): Promise<Metadata> {
  const settings = await publication()
  const words = wordsOf(settings.language)
  return pageMetadata(settings, { title: words('feeds.feeds'), description: words('feeds.what'), path: feedPaths.site })
}

/** What a feed is, and where they all are. */
export default async function Feeds() {
  const [settings, tags] = await Promise.all([publication(), listAllTags()])
  const words = wordsOf(settings.language)
  const site = env().PUBLIC_URL
  return (
    <div className="column">
      <PageHead title={words('feeds.feeds')} />
      <div className="text feeds">
        <p>{words('feeds.what')}</p>
        <p>{words('feeds.how')}</p>
        <h2>{words('feeds.allEssays')}</h2>
        <FeedAddresses folder={site + feedPaths.site} name={words('feeds.allEssays')} whole />
        {tags.length > 0 ? (
          <>
            <h2>{words('feeds.bySubject')}</h2>
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
        <h2>{words('feeds.comments')}</h2>
        <p>{words('feeds.commentsHow')}</p>
      </div>
    </div>
  )
}
