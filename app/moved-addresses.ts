import type { MovedAddress } from '@/platform/front/requests/moved-addresses'

const rss = '/feeds/rss.xml'
const atom = '/feeds/atom.xml'
const map = '/sitemap.xml'

/** Where readers' programs, and links from a publication's former home, look for what stands elsewhere here. */
export const movedAddresses: readonly MovedAddress[] = [
  // Feeds: Ghost, Substack, WordPress, Jekyll, Hugo, and what people try.
  [/^\/(feed|rss|rss\.xml|index\.(xml|rss)|feed\/(rss|rss2)|rss2?\/feed|feed\.rss)$/, rss],
  [/^\/(atom|atom\.xml|feed\.xml|feed\/atom|feed\.atom)$/, atom],
  [/^\/(feed\.json|feed\/json|index\.json|jsonfeed)$/, '/feeds/feed.json'],
  [/^\/author\/[^/]+\/(rss|feed)$/, rss],
  [/^\/(?:tag|category)\/([^/]+)\/(?:rss|feed|rss\.xml|feed\.xml)$/, `/tag/$1${rss}`],
  [/^\/(?:tag|category)\/([^/]+)\/(?:feed\/atom|atom\.xml)$/, `/tag/$1${atom}`],
  [/^\/p\/([^/]+)\/(?:rss|feed)$/, `/p/$1${rss}`],
  // Site maps.
  [
    /^\/(sitemap|sitemap[_-]index\.xml|sitemap-(posts|pages|tags|authors|news)\.xml|wp-sitemap(-[\w-]+)?\.xml|(post|page)-sitemap\.xml)$/,
    map,
  ],
  // Lists.
  [/^\/page\/1$/, '/'],
  [/^\/page\/([1-9]\d{0,3})$/, '/?page=$1'],
  [/^\/(?:tag|category)\/([^/]+)\/page\/1$/, '/tag/$1'],
  [/^\/(?:tag|category)\/([^/]+)\/page\/([1-9]\d{0,3})$/, '/tag/$1?page=$2'],
  // WordPress's categories, Substack's tags and sections.
  [/^\/(?:category|t|s)\/([^/]+)$/, '/tag/$1'],
  [/^\/author(\/[^/]+)?$/, '/about'],
  // Substack's comments, and Ghost's admin.
  [/^\/p\/([^/]+)\/comment\/\d+$/, '/p/$1#comments'],
  [/^\/ghost$/, '/admin'],
]
