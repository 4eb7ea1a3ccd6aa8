import { element, type Markup, writeMarkup, writeXmlFile } from '@/platform/markup/markup'
import { feedStyle, forPeople } from '../content/for-people'
import type { Feed, FeedEntry } from '../types'
import type { FeedFormat } from './contract'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:wfw': 'http://wellformedweb.org/CommentAPI/',
  'xmlns:thr': 'http://purl.org/syndication/thread/1.0',
}

/** RSS 2.0 by the Best Practices Profile of the RSS Advisory Board. */
export const rss: FeedFormat = {
  id: 'rss',
  name: 'RSS',
  file: 'rss.xml',
  mediaType: 'application/rss+xml',
  shownAs: 'application/xml',
  write: (feed) => writeXmlFile(element('rss', { version: '2.0', ...namespaces }, channel(feed)), feedStyle(feed)),
}

const text = (name: string, value: string) => element(name, {}, value)

// Programs read a description as HTML, whatever its writer meant.
const plainAsHtml = (plain: string) => writeMarkup([plain])

function channel(feed: Feed): Markup {
  return element(
    'channel',
    {},
    text('title', feed.title),
    text('link', feed.pageUrl),
    text('description', plainAsHtml(feed.description || feed.title)),
    forPeople(feed, `${feed.folderUrl}/${rss.file}`),
    text('language', feed.language.toLowerCase()),
    text('lastBuildDate', feed.updatedAt.toUTCString()),
    text('docs', 'https://www.rssboard.org/rss-specification'),
    text('generator', 'Broadside'),
    element(
      'image',
      {},
      text('url', feed.publication.icon.small),
      text('title', feed.title),
      text('link', feed.pageUrl),
      text('width', '144'),
      text('height', '144'),
    ),
    element('atom:link', { href: `${feed.folderUrl}/${rss.file}`, rel: 'self', type: rss.mediaType }),
    ...feed.entries.map(item),
  )
}

function item(entry: FeedEntry): Markup {
  const { comments, answers } = entry
  return element(
    'item',
    {},
    text('title', entry.title),
    text('link', entry.url),
    element('guid', { isPermaLink: 'false' }, entry.id),
    text('pubDate', entry.publishedAt.toUTCString()),
    element('atom:updated', {}, entry.updatedAt.toISOString()),
    text('dc:creator', entry.author),
    ...entry.tags.map((tag) => text('category', tag.name)),
    ...(entry.summary ? [text('description', plainAsHtml(entry.summary))] : []),
    text('content:encoded', entry.html),
    ...(comments ? [text('comments', comments.pageUrl), text('wfw:commentRss', `${comments.folderUrl}/${rss.file}`)] : []),
    ...(answers ? [element('thr:in-reply-to', { ref: answers.id, href: answers.url, type: 'text/html' })] : []),
  )
}
