import { articlePath, tagPath, tagsPath } from '@/domain/articles/article-path'
import { countPublished, type EssayAddress, listAddresses } from '@/domain/articles/queries/list-addresses'
import { listPicked } from '@/domain/articles/queries/list-picked'
import { listTagAddresses } from '@/domain/articles/queries/tags/list-tag-addresses'
import { listSeriesAddresses } from '@/domain/series/queries/list-series-addresses'
import { allSeriesPath, seriesPath } from '@/domain/series/series-path'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { env } from '@/platform/env/env'
import { type PlacedPage, writeSiteMap, writeSiteMapIndex } from './write-site-map'

/** Essays in one file. The protocol allows ten times as many; smaller files are quicker to make and to read again. */
export const essaysPerPart = 5_000

const folder = '/sitemaps'

/** The site map: everything in one file, or the list of its parts where that would grow too large. */
export async function getSiteMap(perPart = essaysPerPart): Promise<string> {
  const total = await countPublished()
  const site = env().PUBLIC_URL
  if (total <= perPart) return writeSiteMap([...(await pages()), ...(await essays(0, perPart))])
  const parts = Array.from({ length: Math.ceil(total / perPart) }, (_, index) => `essays-${index + 1}`)
  return writeSiteMapIndex(['pages', ...parts].map((part) => `${site}${folder}/${part}.xml`))
}

/** One part of the site map by the end of its address; null for one that there is not. */
export async function findSiteMapPart(file: string, perPart = essaysPerPart): Promise<string | null> {
  if (file === 'pages.xml') return writeSiteMap(await pages())
  const number = Number(/^essays-([1-9]\d{0,4})\.xml$/.exec(file)?.[1])
  if (!number) return null
  const found = await essays((number - 1) * perPart, perPart)
  return found.length === 0 ? null : writeSiteMap(found)
}

async function pages(): Promise<PlacedPage[]> {
  const site = env().PUBLIC_URL
  const [tags, series, settings] = await Promise.all([listTagAddresses(), listSeriesAddresses(), getSettings()])
  const hasStart = (await listPicked(settings.start.articleIds)).length > 0
  return [
    { url: `${site}/` },
    { url: `${site}/archive` },
    { url: `${site}/about` },
    ...(hasStart ? [{ url: `${site}/start` }] : []),
    ...(tags.length > 0 ? [{ url: site + tagsPath }] : []),
    ...(series.length > 0 ? [{ url: site + allSeriesPath }] : []),
    ...series.map((slug) => ({ url: site + seriesPath(slug) })),
    ...tags.map(({ slug, changedAt }) => ({ url: site + tagPath(slug), changedAt })),
  ]
}

async function essays(skip: number, take: number): Promise<PlacedPage[]> {
  const site = env().PUBLIC_URL
  const found: EssayAddress[] = await listAddresses({ skip, take })
  return found.map(({ slug, changedAt }) => ({ url: site + articlePath(slug), changedAt }))
}
