import { translatorFor } from '@/i18n/translator-for'
import { directionOf } from '@/platform/language/direction'
import { element, type Markup } from '@/platform/markup/markup'
import { feedPaths } from '../feed-paths'
import type { Feed } from '../types'

/** The style sheet of feeds that a browser opens. CSS, because browsers are giving up XSLT. */
export const feedStyle = (feed: Feed) => `${feed.publication.url.replace(/\/$/, '')}/feed.css`

const h = (name: string, attributes: Record<string, string>, ...children: Markup[]) => element(`xhtml:${name}`, attributes, ...children)

/** What tells whoever has opened a feed in a browser what it is and how to follow it. Programs pass over what is not theirs. */
export function forPeople(feed: Feed, address: string): Markup {
  const t = translatorFor(feed.language)
  return h(
    'div',
    { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml', lang: t.lang, dir: directionOf(t.lang) },
    h('p', {}, h('strong', {}, t('feeds.isFeed')), ' ', t('feeds.copyAddress')),
    h('p', {}, h('code', { dir: 'ltr' }, address)),
    h(
      'p',
      {},
      h('a', { href: feed.pageUrl }, t('feeds.asPage')),
      ' · ',
      h('a', { href: `${feed.publication.url.replace(/\/$/, '')}${feedPaths.site}` }, t('feeds.feeds')),
    ),
  )
}
