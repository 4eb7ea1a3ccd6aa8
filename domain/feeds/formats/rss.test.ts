import { parseXml } from '@rgrove/parse-xml'
import { expect, it } from 'vitest'
import { buildEntry, buildFeed } from '../testing/build-feed'
import { all, one, rootOf } from '../testing/read-feed'
import { rss } from './rss'

const channelOf = (file: string) => one(rootOf(parseXml(file)), 'channel')
const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/

it('keeps the rules of RSS 2.0 and of its Best Practices Profile', () => {
  const file = rss.write(buildFeed({ entries: [buildEntry(), buildEntry({ id: 'urn:uuid:00000000-0000-8000-8000-000000000002' })] }))
  expect(rootOf(parseXml(file)).attributes.version).toBe('2.0')
  const channel = channelOf(file)
  for (const required of ['title', 'link', 'description', 'language', 'generator', 'docs']) expect(one(channel, required).text).not.toBe('')
  expect(one(channel, 'lastBuildDate').text).toMatch(rfc822)
  expect(one(channel, 'atom:link').attributes).toMatchObject({ rel: 'self', type: 'application/rss+xml' })
  const image = one(channel, 'image')
  // A program links the picture to the page by these.
  for (const name of ['title', 'link']) expect(one(image, name).text).toBe(one(channel, name).text)
  for (const side of ['width', 'height']) expect(Number(one(image, side).text)).toBeLessThanOrEqual(144)
  const items = all(channel, 'item')
  expect(new Set(items.map((item) => one(item, 'guid').text)).size).toBe(2)
  for (const item of items) {
    expect(one(item, 'guid').attributes.isPermaLink).toBe('false')
    expect(one(item, 'pubDate').text).toMatch(rfc822)
    for (const name of ['link', 'comments', 'wfw:commentRss']) expect(one(item, name).text).toMatch(/^https:\/\//)
    // <author> would want an e-mail address.
    expect(all(item, 'author')).toEqual([])
  }
})

it('writes a description as the HTML that programs take it for', () => {
  const channel = channelOf(rss.write(buildFeed({ entries: [buildEntry({ summary: 'a < b & c' })] })))
  expect(one(one(channel, 'item'), 'description').text).toBe('a &lt; b &amp; c')
})

it('describes a publication that says nothing of itself by its name: a channel must say something', () => {
  expect(one(channelOf(rss.write(buildFeed({ description: '' }))), 'description').text).toBe('Slow Water')
})
