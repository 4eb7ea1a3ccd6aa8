import { parseXml, type XmlDocument, XmlElement } from '@rgrove/parse-xml'
import { z } from 'zod'

/** What a program finds in a feed, whatever its format. */
export interface ReadFeed {
  title: string
  self: string
  page: string
  entries: { id: string; url: string; title: string; html: string; summary: string; author: string; published: string; updated: string }[]
}

/** For tests: reads a feed as strictly as its format is written down. Throws for XML that is not well formed. */
export function readFeed(file: string): ReadFeed {
  if (file.startsWith('{')) return readJsonFeed(file)
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

const web = z.url({ protocol: /^https?$/ })
const author = z.strictObject({ name: z.string().min(1), url: web.optional() })

/** JSON Feed 1.1, as narrowly as our feeds are meant to keep to it. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: web,
  feed_url: web,
  description: z.string().min(1).optional(),
  icon: web,
  favicon: web,
  language: z.string().min(2),
  authors: z.tuple([author]),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: web,
      title: z.string().min(1),
      content_html: z.string(),
      summary: z.string().min(1).optional(),
      image: web.optional(),
      date_published: z.iso.datetime({ offset: true }),
      date_modified: z.iso.datetime({ offset: true }),
      authors: z.tuple([author]),
      tags: z.array(z.string().min(1)).min(1).optional(),
      language: z.string().min(2).optional(),
    }),
  ),
})

function readJsonFeed(file: string): ReadFeed {
  const feed = jsonFeed.parse(JSON.parse(file))
  const entries = feed.items.map((item) => ({
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
