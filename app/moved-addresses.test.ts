import { expect, it } from 'vitest'
import { findMoved } from '@/platform/front/requests/moved-addresses'
import { movedAddresses } from './moved-addresses'

const leadsTo = findMoved(movedAddresses)

it.each([
  ['/feed', '/feeds/rss.xml'],
  ['/feed/', '/feeds/rss.xml'],
  ['/rss', '/feeds/rss.xml'],
  ['/rss/', '/feeds/rss.xml'],
  ['/rss.xml', '/feeds/rss.xml'],
  ['/index.xml', '/feeds/rss.xml'],
  ['/feed.xml', '/feeds/atom.xml'],
  ['/atom.xml', '/feeds/atom.xml'],
  ['/feed.json', '/feeds/feed.json'],
  ['/author/ada/rss/', '/feeds/rss.xml'],
  ['/tag/harbours/rss/', '/tag/harbours/feeds/rss.xml'],
  ['/tag/%D0%BC%D0%BE%D1%80%D0%B5/rss/', '/tag/%D0%BC%D0%BE%D1%80%D0%B5/feeds/rss.xml'],
  ['/category/harbours/feed/', '/tag/harbours/feeds/rss.xml'],
  ['/p/the-ferry/feed/', '/p/the-ferry/feeds/rss.xml'],
  ['/sitemap-posts.xml', '/sitemap.xml'],
  ['/sitemap_index.xml', '/sitemap.xml'],
  ['/wp-sitemap-posts-post-1.xml', '/sitemap.xml'],
  ['/page/1/', '/'],
  ['/page/3/', '/?page=3'],
  ['/tag/harbours/page/2/', '/tag/harbours?page=2'],
  ['/author/ada/', '/about'],
  ['/category/harbours', '/tag/harbours'],
  ['/t/harbours', '/tag/harbours'],
  ['/s/letters', '/tag/letters'],
  ['/p/the-ferry/comment/1234567', '/p/the-ferry#comments'],
])('%s leads to %s', (from, to) => expect(leadsTo(from)).toBe(to))

it.each([
  '/',
  '/archive',
  '/about',
  '/p/feed',
  '/p/the-ferry',
  '/p/the-ferry/comments',
  '/tag/rss',
  '/feeds',
  '/feeds/rss.xml',
  '/sitemap.xml',
  '/page/0',
  '/page/x',
  '/feedback',
])('%s is our own, or nobody’s', (path) => expect(leadsTo(path)).toBeUndefined())
