import { element, writeXmlFile } from '@/platform/markup/markup'

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A page for search engines, with the time of its last change where that is known. */
export interface PlacedPage {
  url: string
  changedAt?: Date
}

/** A site map by the protocol of sitemaps.org. */
export function writeSiteMap(pages: readonly PlacedPage[]): string {
  const entries = pages.map(({ url, changedAt }) => {
    const changed = changedAt ? [element('lastmod', {}, changedAt.toISOString())] : []
    return element('url', {}, element('loc', {}, url), ...changed)
  })
  return writeXmlFile(element('urlset', { xmlns }, ...entries))
}

/** The list of a site map's parts. */
export function writeSiteMapIndex(urls: readonly string[]): string {
  return writeXmlFile(element('sitemapindex', { xmlns }, ...urls.map((url) => element('sitemap', {}, element('loc', {}, url)))))
}
