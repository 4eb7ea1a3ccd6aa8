import { parseXml, type XmlDocument, XmlElement } from '@rgrove/parse-xml'

/** What a program finds in a feed, whatever its format. */
export interface ReadFeed {
  title: string
  self: string
  page: string
  entries: { id: string; url: string; title: string; html: string; summary: string; author: string; published: string; updated: string }[]
}

/** For tests: reads a feed as strictly as its format is written down. Throws for XML that is not well formed. */
export function readFeed(file: string): ReadFeed {
  if (file.startsWith('{')) return readJsonFeed(JSON.parse(file))
  const root = rootOf(parseXml(file))
  return root.name === 'rss' ? readRss(one(root, 'channel')) : readAtom(root)
}

export function rootOf({ root }: XmlDocument): XmlElement {
  if (!root) throw new Error('There is no root element.')
  return root
}

export function all(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name)
}

/** The only child of that name. */
export function one(parent: XmlElement, name: string): XmlElement {
  const [found, ...more] = all(parent, name)
  if (!found || more.length > 0) throw new Error(`<${parent.name}> has ${more.length + (found ? 1 : 0)} <${name}>, not one.`)
  return found
}

const textOf = (parent: XmlElement, name: string) => (all(parent, name).length === 0 ? '' : one(parent, name).text)

function linkOf(parent: XmlElement, rel: string, name = 'link'): string {
  return all(parent, name).find(({ attributes }) => attributes.rel === rel)?.attributes.href ?? ''
}

function readRss(channel: XmlElement): ReadFeed {
  const entries = all(channel, 'item').map((item) => ({
    id: one(item, 'guid').text,
    url: one(item, 'link').text,
    title: one(item, 'title').text,
    html: one(item, 'content:encoded').text,
    summary: textOf(item, 'description'),
    author: one(item, 'dc:creator').text,
    published: one(item, 'pubDate').text,
    updated: one(item, 'atom:updated').text,
  }))
  return { title: one(channel, 'title').text, self: linkOf(channel, 'self', 'atom:link'), page: one(channel, 'link').text, entries }
}

function readAtom(feed: XmlElement): ReadFeed {
  const entries = all(feed, 'entry').map((entry) => ({
    id: one(entry, 'id').text,
    url: linkOf(entry, 'alternate'),
    title: one(entry, 'title').text,
    html: one(entry, 'content').text,
    summary: textOf(entry, 'summary'),
    author: one(one(entry, 'author'), 'name').text,
    published: one(entry, 'published').text,
    updated: one(entry, 'updated').text,
  }))
  return { title: one(feed, 'title').text, self: linkOf(feed, 'self'), page: linkOf(feed, 'alternate'), entries }
}

// biome-ignore lint/suspicious/noExplicitAny: it is a test's own reading of JSON; what is missing fails the test
function readJsonFeed(feed: any): ReadFeed {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const entries = feed.items.map((item: any) => ({
    id: item.id,
    url: item.url,
    title: item.title,
    html: item.content_html,
    summary: item.summary ?? '',
    author: item.authors[0].name,
    published: item.date_published,
    updated: item.date_modified,
  }))
  return { title: feed.title, self: feed.feed_url, page: feed.home_page_url, entries }
}
