import { parseXml } from '@rgrove/parse-xml'
import { expect, it } from 'vitest'
import { buildEntry, buildFeed } from '../testing/build-feed'
import { all, one, rootOf } from '../testing/read-feed'
import { atom } from './atom'

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/

it('keeps the rules of RFC 4287', () => {
  const second = buildEntry({ id: 'urn:uuid:00000000-0000-8000-8000-000000000002', language: 'hy' })
  const feed = rootOf(parseXml(atom.write(buildFeed({ entries: [buildEntry(), second] }))))
  expect(feed.name).toBe('feed')
  expect(feed.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' })
  for (const parent of [feed, ...all(feed, 'entry')]) {
    // Exactly one of each, by sections 4.1.1 and 4.1.2.
    expect(one(parent, 'id').text).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
    expect(one(parent, 'title').text).not.toBe('')
    expect(one(parent, 'updated').text).toMatch(rfc3339)
    expect(one(one(parent, 'author'), 'name').text).not.toBe('')
    const links = all(parent, 'link').map(({ attributes }) => attributes)
    for (const { href = '', type } of links) expect([new URL(href).protocol, type]).toEqual(['https:', expect.stringContaining('/')])
    // No two alternates of one type and language.
    expect(links.filter(({ rel }) => rel === 'alternate')).toHaveLength(1)
  }
  const [first, armenian] = all(feed, 'entry')
  if (!first || !armenian) throw new Error('There are two entries.')
  expect(one(first, 'published').text).toMatch(rfc3339)
  expect(one(first, 'content').attributes.type).toBe('html')
  expect(one(first, 'category').attributes.term).toBe('Harbours')
  expect(armenian.attributes['xml:lang']).toBe('hy')
  expect(all(first, 'link').filter(({ attributes }) => attributes.rel === 'replies')).toHaveLength(2)
})
