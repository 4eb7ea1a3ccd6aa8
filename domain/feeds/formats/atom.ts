import { element, type Markup, writeXmlFile } from '@/platform/markup/markup'
import { feedStyle, forPeople } from '../content/for-people'
import type { Feed, FeedEntry } from '../types'
import type { FeedFormat } from './contract'

/** Atom 1.0 (RFC 4287), with threads by RFC 4685. */
export const atom: FeedFormat = {
  id: 'atom',
  name: 'Atom',
  file: 'atom.xml',
  mediaType: 'application/atom+xml',
  shownAs: 'application/xml',
  write: (feed) => writeXmlFile(feedElement(feed), feedStyle(feed)),
}

const text = (name: string, value: string) => element(name, {}, value)
const link = (rel: string, href: string, type: string) => element('link', { rel, href, type })

function feedElement(feed: Feed): ReturnType<typeof element> {
  return element(
    'feed',
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:thr': 'http://purl.org/syndication/thread/1.0',
      'xml:lang': feed.language,
    },
    text('id', feed.id),
    text('title', feed.title),
    ...(feed.description ? [text('subtitle', feed.description)] : []),
    forPeople(feed, `${feed.folderUrl}/${atom.file}`),
    text('updated', feed.updatedAt.toISOString()),
    link('self', `${feed.folderUrl}/${atom.file}`, atom.mediaType),
    link('alternate', feed.pageUrl, 'text/html'),
    // Entries without one of their own would have none otherwise.
    element('author', {}, text('name', feed.publication.name), text('uri', feed.publication.url)),
    text('icon', feed.publication.icon.small),
    text('logo', feed.publication.icon.large),
    text('generator', 'Broadside'),
    ...feed.entries.map(entryElement),
  )
}

function entryElement(entry: FeedEntry): Markup {
  const { comments, answers } = entry
  return element(
    'entry',
    { 'xml:lang': entry.language },
    text('id', entry.id),
    text('title', entry.title),
    link('alternate', entry.url, 'text/html'),
    ...(comments
      ? [link('replies', comments.pageUrl, 'text/html'), link('replies', `${comments.folderUrl}/${atom.file}`, atom.mediaType)]
      : []),
    text('published', entry.publishedAt.toISOString()),
    text('updated', entry.updatedAt.toISOString()),
    element('author', {}, text('name', entry.author)),
    ...entry.tags.map((tag) => element('category', { term: tag.name })),
    ...(answers ? [element('thr:in-reply-to', { ref: answers.id, href: answers.url, type: 'text/html' })] : []),
    ...(entry.summary ? [text('summary', entry.summary)] : []),
    element('content', { type: 'html' }, entry.html),
  )
}
