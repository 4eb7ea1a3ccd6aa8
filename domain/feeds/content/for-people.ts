import { wordsOf } from '@/i18n/translator-for'
import { directionOf } from '@/platform/language/direction'
import { element, type Markup } from '@/platform/markup/markup'
import { feedPaths } from '../feed-paths'
import type { Feed } from '../types'

/** The style sheet of feeds that a browser opens. CSS, because browsers are giving up XSLT. */
export const feedStyle = (feed: Feed) => `${feed.publication.url.replace(/\/$/, '')}/feed.css`

const h = (name: string, attributes: Record<string, string>, ...children: Markup[]) => element(`xhtml:${name}`, attributes, ...children)

/** What tells whoever has opened a feed in a browser what it is and how to follow it. Programs pass over what is not theirs. */
export function forPeople(feed: Feed, address: string): Markup {
  const words = wordsOf(feed.language)
  return h(
    'div',
    { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml', lang: words.tag, dir: directionOf(words.tag) },
    h('p', {}, h('strong', {}, words('feeds.isFeed')), ' ', words('feeds.copyAddress')),
    h('p', {}, h('code', { dir: 'ltr' }, address)),
    h(
      'p',
      {},
      h('a', { href: feed.pageUrl }, words('feeds.asPage')),
      ' · ',
      h('a', { href: `${feed.publication.url.replace(/\/$/, '')}${feedPaths.site}` }, words('feeds.feeds')),
    ),
  )
}
