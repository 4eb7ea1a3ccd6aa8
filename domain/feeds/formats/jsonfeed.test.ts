import { expect, it } from 'vitest'
import { buildEntry, buildFeed } from '../testing/build-feed'
import { jsonfeed } from './jsonfeed'

it('keeps the rules of JSON Feed 1.1', () => {
  const feed = JSON.parse(
    jsonfeed.write(buildFeed({ entries: [buildEntry({ picture: { url: 'https://e.org/a.jpg', type: 'image/jpeg' } })] })),
  )
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://essays.example.org/feeds/feed.json',
    authors: [{ name: 'Slow Water' }],
    language: 'en',
  })
  expect(feed.items[0]).toMatchObject({
    id: expect.stringMatching(/^urn:/),
    content_html: expect.any(String),
    image: 'https://e.org/a.jpg',
    date_published: '2026-03-04T05:06:07.089Z',
    tags: ['Harbours'],
  })
  for (const value of [...Object.values(feed), ...Object.values(feed.items[0])]) expect(value).not.toBe('')
})

it('says nothing of what nobody said', () => {
  const file = jsonfeed.write(buildFeed({ description: '', entries: [buildEntry({ summary: '', tags: [], language: undefined })] }))
  expect(Object.keys(JSON.parse(file).items[0])).not.toEqual(expect.arrayContaining(['summary']))
  expect(file).not.toMatch(/"(summary|tags|image|description)":|null|""/)
})
