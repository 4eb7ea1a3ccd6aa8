import type { Feed, FeedEntry } from '../types'
import type { FeedFormat } from './contract'

/** JSON Feed 1.1. */
export const jsonfeed: FeedFormat = {
  id: 'jsonfeed',
  name: 'JSON Feed',
  file: 'feed.json',
  mediaType: 'application/feed+json',
  write: (feed) => `${JSON.stringify(feedObject(feed))}\n`,
}

function feedObject(feed: Feed): object {
  const { publication } = feed
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: `${feed.folderUrl}/${jsonfeed.file}`,
    ...(feed.description ? { description: feed.description } : {}),
    icon: publication.icon.large,
    favicon: publication.icon.small,
    language: feed.language,
    authors: [{ name: publication.name, url: publication.url }],
    items: feed.entries.map(item),
  }
}

function item(entry: FeedEntry): object {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_html: entry.html,
    ...(entry.summary ? { summary: entry.summary } : {}),
    ...(entry.picture ? { image: entry.picture.url } : {}),
    date_published: entry.publishedAt.toISOString(),
    date_modified: entry.updatedAt.toISOString(),
    authors: [{ name: entry.author }],
    ...(entry.tags.length > 0 ? { tags: entry.tags.map((tag) => tag.name) } : {}),
    ...(entry.language ? { language: entry.language } : {}),
  }
}
