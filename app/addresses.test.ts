import { beforeEach, describe, expect, it } from 'vitest'
import { changeSlug } from '@/domain/articles/commands/change-slug'
import { bodyWithPictures, buildArticle, buildPublishedArticle } from '@/domain/articles/factory'
import { buildMedia } from '@/domain/media/factory'
import { placeInSeries } from '@/domain/series/commands/place-in-series'
import { buildSettings } from '@/domain/settings/factory'
import { sessionCookieName } from '@/platform/auth/session-cookie'
import { compileRoutes } from '@/platform/front/next/built-routes'
import { useTestDatabase } from '@/platform/testing/test-database'
import { knownAddresses } from './addresses'

useTestDatabase()

const routes =
  '/ /about /archive /archive/[year] /feeds /feeds/[file] /p/[slug] /p/[slug]/comments /p/[slug]/feeds/[file] /tag/[slug] /tags /series /series/[slug]'
const more =
  '/tag/[slug]/feeds/[file] /sitemaps/[file] /icons/[file] /accent/[file] /tip/[provider] /media/[...key] /api/me /sign-in /[...rest]'
const { look, notFoundPage, isRoute } = knownAddresses(compileRoutes(`${routes} ${more}`.split(' ')))
const system = { kind: 'system', reason: 'test' } as const

describe('addresses / what stands', () => {
  beforeEach(async () => {
    const { id } = await buildPublishedArticle({ slug: 'the-ferry', tags: ['The sea'] })
    await changeSlug(system, { id, slug: 'the-boat' })
    await buildPublishedArticle({ slug: 'очередь' })
    await placeInSeries(system, { articleId: id, series: 'Crossings' })
    await buildSettings({ tipJar: { enabled: true, providers: [{ id: 'kofi', account: 'nune', label: '' }] } })
  })

  it.each([
    '/',
    '/about',
    '/sign-in',
    '/api/me',
    '/p/the-boat',
    '/p/the-ferry',
    '/p/The-Boat',
    '/p/the-boat/comments',
    '/p//the-boat',
    '/p/the-boat.pdf',
    '/p/the-boat.csl.json',
    '/p/the-boat/feeds/rss.xml',
    `/p/${encodeURIComponent('очередь')}`,
    '/tag/the-sea',
    '/tag/The-Sea',
    '/tag/the-sea/feeds/atom.xml',
    '/series/crossings',
    '/series',
    '/tags',
    '/archive',
    '/archive/2022',
    '/feeds',
    '/feeds/feed.json',
    '/sitemaps/pages.xml',
    '/icons/maskable-512.png',
    '/accent/a8201a.css',
    '/tip/kofi',
  ])('finds what stands at %s', async (path) => {
    expect(await look(path, undefined)).toBe('here')
  })

  it.each([
    '/wp-login.php',
    '/.env',
    '/nowhere/at/all',
    '/p/nothing',
    '/p/nothing/comments',
    '/p/the-boat.exe',
    '/p/the-boat.rsc',
    '/p/the-boat/feeds/x',
    '/p/a%20b',
    '/tag/nothing',
    '/tag/the-sea/feeds/x',
    '/series/nothing',
    '/archive/0',
    '/archive/20222',
    '/feeds/x',
    '/sitemaps/x.xml',
    '/icons/x.png',
    '/accent/x.css',
    '/tip/paypal',
    '/tip/__proto__',
    '/media/x',
    '/media/0123456789abcdef0123456789abcdef/640.webp',
    '/constructor',
    '/__proto__/x',
  ])('finds nothing at %s', async (path) => {
    expect(await look(path, undefined)).toBe('nowhere')
  })

  it('leads on from where another system had an essay, to where it stands now', async () => {
    for (const path of ['/the-ferry', '/2022/10/the-boat', '/The-Boat']) {
      expect(await look(path, undefined), path).toEqual({ movedTo: '/p/the-boat' })
    }
  })
})

describe('addresses / what nobody may know of', () => {
  it('are nothing: drafts, deleted essays, their tags and series', async () => {
    const draft = await buildArticle({ slug: 'a-draft', tags: ['Secret'] })
    await placeInSeries(system, { articleId: draft.id, series: 'Quiet' })
    await buildPublishedArticle({ slug: 'removed', removed: true, tags: ['Gone'] })
    for (const path of ['/p/a-draft', '/a-draft', '/p/removed', '/tag/secret', '/tag/gone', '/series/quiet']) {
      expect(await look(path, undefined), path).toBe('nowhere')
    }
  })

  it('pictures stand for strangers once an essay that they may open has shown them, and for who is signed in at once', async () => {
    const [picture, other] = [await buildMedia(), await buildMedia()]
    await buildArticle({ body: bodyWithPictures(picture) })
    await buildPublishedArticle({ body: bodyWithPictures(other) })
    expect(await look(picture.src, undefined)).toBe('nowhere')
    expect(await look(picture.src, `${sessionCookieName()}=token`)).toBe('here')
    expect(await look(other.src, undefined)).toBe('here')
  })
})

it('addresses / many at once: each is told apart', async () => {
  await buildPublishedArticle({ slug: 'the-ferry' })
  const paths = Array.from({ length: 500 }, (_, number) => (number % 100 === 7 ? '/p/the-ferry' : `/p/nothing-${number}`))
  const found = await Promise.all(paths.map((path) => look(path, undefined)))
  expect(found.map((standing) => standing === 'here')).toEqual(paths.map((path) => path === '/p/the-ferry'))
})

it('addresses / not-found page: is no address at which an essay may have stood', () => {
  expect(isRoute(notFoundPage)).toBe(false)
})
