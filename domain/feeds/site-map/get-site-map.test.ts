import { parseXml } from '@rgrove/parse-xml'
import { describe, expect, it } from 'vitest'
import type { SystemActor } from '@/domain/accounts/types'
import { unpublishArticle } from '@/domain/articles/commands/unpublish-article'
import { buildArticle, buildPublishedArticle } from '@/domain/articles/factory'
import { articleTags } from '@/domain/articles/tags'
import { readBy } from '@/domain/articles/testing/read-by'
import { placeInSeries } from '@/domain/series/commands/place-in-series'
import { seriesTags } from '@/domain/series/tags'
import { buildSettings } from '@/domain/settings/factory'
import { settingsTags } from '@/domain/settings/tags'
import { useTestDatabase } from '@/platform/testing/test-database'
import { all, one, rootOf } from '../testing/read-feed'
import { findSiteMapPart, getSiteMap } from './get-site-map'

useTestDatabase()

const system: SystemActor = { kind: 'system', reason: 'test' }
const day = (count: number) => new Date(Date.UTC(2026, 2, count, 10))

/** Path and last change of each place in a file. */
function placesIn(file: string | null): (string | undefined)[][] {
  const root = rootOf(parseXml(file ?? ''))
  expect(root.attributes.xmlns).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
  const places = [...all(root, 'url'), ...all(root, 'sitemap')]
  return places.map((place) => [new URL(one(place, 'loc').text).pathname, all(place, 'lastmod')[0]?.text])
}

describe('the site map', () => {
  it('lists what is published, with the true time of its last change, and nothing else', async () => {
    await buildPublishedArticle({ title: 'First', tags: ['Harbours'], publishedAt: day(1) })
    await buildPublishedArticle({ title: 'Second', tags: ['Harbours'], publishedAt: day(2), revisedAt: day(5) })
    await buildArticle({ title: 'A draft', tags: ['Secrets'] })
    await buildPublishedArticle({ title: 'Removed', tags: ['Gone'], removed: true })
    const unpublished = await buildPublishedArticle({ title: 'Unpublished', tags: ['Gone'] })
    await unpublishArticle(system, { id: unpublished.id })
    expect(placesIn(await getSiteMap())).toEqual([
      ['/', undefined],
      ['/archive', undefined],
      ['/about', undefined],
      ['/tags', undefined],
      ['/tag/harbours', day(5).toISOString()],
      ['/p/first', day(1).toISOString()],
      ['/p/second', day(5).toISOString()],
    ])
  })

  it('lists the series that readers can see, and the page to start from where there is one', async () => {
    const { id } = await buildPublishedArticle({ title: 'First', publishedAt: day(1) })
    const draft = await buildArticle({ title: 'A draft' })
    await placeInSeries(system, { articleId: id, series: 'Crossings' })
    await placeInSeries(system, { articleId: draft.id, series: 'Secret plans' })
    await buildSettings({ start: { intro: '', articleIds: [id] } })
    expect(placesIn(await getSiteMap()).map(([path]) => path)).toEqual([
      '/',
      '/archive',
      '/about',
      '/start',
      '/series',
      '/series/crossings',
      '/p/first',
    ])
    await buildSettings({ start: { intro: '', articleIds: [draft.id] } })
    expect(await getSiteMap()).not.toContain('/start')
  })

  it('is cut into parts where it grows large, and each essay stands in one', async () => {
    for (let at = 1; at <= 5; at++) await buildPublishedArticle({ title: `No ${at}`, publishedAt: day(at) })
    const index = placesIn(await getSiteMap(2)).map(([path]) => path)
    expect(index).toEqual(['/sitemaps/pages.xml', '/sitemaps/essays-1.xml', '/sitemaps/essays-2.xml', '/sitemaps/essays-3.xml'])
    const parts = await Promise.all(index.slice(1).map(async (path) => placesIn(await findSiteMapPart(path?.split('/').at(-1) ?? '', 2))))
    expect(parts.map((part) => part.map(([path]) => path))).toEqual([['/p/no-1', '/p/no-2'], ['/p/no-3', '/p/no-4'], ['/p/no-5']])
    for (const file of ['essays-4.xml', 'essays-0.xml', 'essays-1', 'essays-999999.xml', 'nothing.xml'])
      expect(await findSiteMapPart(file, 2)).toBeNull()
  })

  it('is renewed by what changes lists, and by no comment', async () => {
    await buildPublishedArticle()
    expect(await readBy(() => getSiteMap())).toEqual([articleTags.names, articleTags.lists, seriesTags.all, settingsTags.all].sort())
  })
})
