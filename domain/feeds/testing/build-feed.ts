import type { Feed, FeedEntry } from '../types'

const site = 'https://essays.example.org'

/** For tests: an entry of a feed. */
export function buildEntry(overrides: Partial<FeedEntry> = {}): FeedEntry {
  return {
    id: 'urn:uuid:00000000-0000-8000-8000-000000000001',
    url: `${site}/p/the-ferry`,
    title: 'The ferry that leaves when it is full',
    language: 'en',
    author: 'Nune Adamyan',
    publishedAt: new Date('2026-03-04T05:06:07.089Z'),
    updatedAt: new Date('2026-04-05T06:07:08.090Z'),
    summary: 'There is no timetable at the port.',
    html: '<p>There is no timetable at the port.</p>',
    tags: [{ name: 'Harbours', url: `${site}/tag/harbours` }],
    comments: { pageUrl: `${site}/p/the-ferry#comments`, folderUrl: `${site}/p/the-ferry/feeds` },
    ...overrides,
  }
}

/** For tests: a feed of one entry, or of those that are given. */
export function buildFeed(overrides: Partial<Feed> = {}): Feed {
  return {
    id: 'urn:uuid:00000000-0000-8000-8000-000000000000',
    title: 'Slow Water',
    description: 'Essays on waiting.',
    language: 'en',
    pageUrl: `${site}/`,
    folderUrl: `${site}/feeds`,
    updatedAt: new Date('2026-04-05T06:07:08.090Z'),
    publication: { name: 'Slow Water', url: `${site}/`, icon: { large: `${site}/icons/512.png`, small: `${site}/icons/144.png` } },
    entries: [buildEntry()],
    ...overrides,
  }
}
