import { beforeEach, describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { useTestDatabase } from '@/platform/testing/test-database'
import { changeSlug } from '../commands/change-slug'
import { saveArticle } from '../commands/save-article'
import { unpublishArticle } from '../commands/unpublish-article'
import { buildArticle, buildPublishedArticle } from '../factory'
import { readBy } from '../testing/read-by'
import { getWorkingCopy } from './admin/get-working-copy'
import { getPublishedBySlug } from './get-published-by-slug'
import { listArchive } from './list-archive'
import { listArchiveYear } from './list-archive-year'
import { listPublished } from './list-published'
import { listAllTags } from './tags/list-all-tags'
import { listByTag } from './tags/list-by-tag'

useTestDatabase()

/** Everything that a reader's page can ask, in one answer. */
async function everythingReadersSee(slugs: string[]) {
  const found = await Promise.all(slugs.map((slug) => getPublishedBySlug(slug)))
  const years = await listArchive()
  return {
    found,
    home: (await listPublished()).items,
    tagged: await listByTag('secret'),
    years,
    year: (await listArchiveYear(2026)).items,
    tags: await listAllTags(),
  }
}

describe('what readers must not see is in no public query', () => {
  const nothing = { home: [], tagged: null, years: [], year: [], tags: [] }

  it('a draft', async () => {
    const { slug } = await buildArticle({ tags: ['Secret'], featured: true })
    expect(await everythingReadersSee([slug])).toEqual({ ...nothing, found: [null] })
  })

  it('a unpublished essay, at its old addresses neither', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id, slug } = await buildPublishedArticle({ tags: ['Secret'] })
    await changeSlug(owner, { id, slug: 'new-address' })
    await unpublishArticle(owner, { id })
    expect(await everythingReadersSee([slug, 'new-address'])).toEqual({ ...nothing, found: [null, null] })
  })

  it('a deleted essay, at its old addresses neither', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id, slug } = await buildPublishedArticle({ tags: ['Secret'], removed: false })
    await changeSlug(owner, { id, slug: 'new-address' })
    const removed = await buildPublishedArticle({ tags: ['Secret'], removed: true })
    await unpublishArticle(owner, { id })
    expect(await everythingReadersSee([slug, 'new-address', removed.slug])).toEqual({ ...nothing, found: [null, null, null] })
  })

  it('the working copy of a published essay', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id, slug } = await buildPublishedArticle({ title: 'Public', tags: ['Ports'] })
    const { version, standfirst, body, language, writtenOn, dropCap } = await getWorkingCopy(owner, id)
    await saveArticle(owner, { id, version, standfirst, body, language, writtenOn, dropCap, title: 'Private', tags: ['Secret'] })
    const seen = await everythingReadersSee([slug])
    expect(JSON.stringify(seen)).not.toMatch(/Private|Secret/)
    expect(seen).toMatchObject({ found: [{ title: 'Public' }], home: [{ title: 'Public', tags: [{ name: 'Ports' }] }], tagged: null })
  })
})

describe('the lists of readers', () => {
  let author: { id: string }
  const on = (day: string) => ({ authorId: author.id, publishedAt: new Date(`${day}T12:00:00Z`) })

  beforeEach(async () => {
    author = await buildActor({ role: 'author', name: 'Nune Adamyan' })
  })

  it('home begins with what is featured, then the latest', async () => {
    await buildPublishedArticle({ ...on('2026-01-01'), title: 'Old', featured: true })
    await buildPublishedArticle({ ...on('2026-03-01'), title: 'Newest', standfirst: 'A list.', tags: ['Sea', 'Ports'] })
    await buildPublishedArticle({ ...on('2026-02-01'), title: 'Newer' })
    const { items, ...page } = await listPublished()
    expect(items.map(({ title }) => title)).toEqual(['Old', 'Newest', 'Newer'])
    expect(page).toEqual({ page: 1, pages: 1, total: 3 })
    expect(items[1]).toEqual({
      id: expect.any(String),
      slug: 'newest',
      title: 'Newest',
      standfirst: 'A list.',
      language: '',
      featured: false,
      publishedAt: new Date('2026-03-01T12:00:00Z'),
      authorName: 'Nune Adamyan',
      minutes: 1,
      tags: [
        { slug: 'sea', name: 'Sea' },
        { slug: 'ports', name: 'Ports' },
      ],
      commentCount: 0,
      leadPicture: null,
      opening: 'There is no timetable at the port. There is a list, and a woman who keeps it.',
    })
  })

  it('are paged, every essay on exactly one page even if all have one date', async () => {
    for (let n = 0; n < 12; n++) await buildPublishedArticle({ ...on('2026-01-01'), title: `Essay ${n}` })
    const pages = await Promise.all([1, 2, 3].map((page) => listPublished(page)))
    expect(pages.map(({ items }) => items.length)).toEqual([10, 2, 0])
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(12)
    expect(pages[2]).toMatchObject({ page: 3, pages: 2, total: 12 })
    for (const odd of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) expect((await listPublished(odd)).page).toBe(1)
  })

  it('of a tag hold its essays, latest first, under the tag’s name', async () => {
    await buildPublishedArticle({ ...on('2026-01-01'), title: 'One', tags: ['Ports'] })
    await buildPublishedArticle({ ...on('2026-02-01'), title: 'Two', tags: ['Sea', 'Ports'], featured: false })
    await buildPublishedArticle({ ...on('2026-03-01'), title: 'Three', tags: ['Sea'] })
    const ports = await listByTag('Ports')
    expect(ports).toMatchObject({ tag: { slug: 'ports', name: 'Ports' }, total: 2 })
    expect(ports?.items.map(({ title }) => title)).toEqual(['Two', 'One'])
    expect(await listByTag('nothing')).toBeNull()
    expect(await listByTag('%')).toBeNull()
    expect(await listAllTags()).toEqual([
      { slug: 'ports', name: 'Ports', count: 2 },
      { slug: 'sea', name: 'Sea', count: 2 },
    ])
  })

  it('by year go by the publication’s own clock', async () => {
    const { buildSettings } = await import('@/domain/settings/factory')
    await buildSettings({ timeZone: 'Asia/Yerevan' })
    const at = (instant: string, title: string) => buildPublishedArticle({ authorId: author.id, publishedAt: new Date(instant), title })
    await at('2025-12-31T20:00:00Z', 'New Year in Yerevan')
    await at('2025-12-31T19:59:59Z', 'A second before')
    await at('2019-05-01T00:00:00Z', 'Long ago')
    expect(await listArchive()).toEqual([
      { year: 2026, count: 1 },
      { year: 2025, count: 1 },
      { year: 2019, count: 1 },
    ])
    expect((await listArchiveYear(2026)).items.map(({ title }) => title)).toEqual(['New Year in Yerevan'])
    expect((await listArchiveYear(2025)).items.map(({ title }) => title)).toEqual(['A second before'])
    for (const odd of [2024, 0, Number.NaN, 99_999]) expect((await listArchiveYear(odd)).items).toEqual([])
  })
})

describe('an address', () => {
  it('written otherwise has moved to how it is spelled', async () => {
    await buildPublishedArticle({ title: 'Очередь' })
    expect(await getPublishedBySlug('%D0%9E%D1%87%D0%B5%D1%80%D0%B5%D0%B4%D1%8C')).toEqual({ movedTo: 'очередь' })
    expect(await getPublishedBySlug('ОЧЕРЕДЬ')).toEqual({ movedTo: 'очередь' })
    expect(await getPublishedBySlug('очередь')).toMatchObject({ slug: 'очередь' })
    expect(await getPublishedBySlug(encodeURIComponent('очередь'))).toMatchObject({ slug: 'очередь' })
    expect(await getPublishedBySlug('%ff')).toBeNull()
  })
})

describe('what documents depend on', () => {
  it('an essay: its address, itself, the names', async () => {
    const { id } = await buildPublishedArticle({ slug: 'one' })
    expect(await readBy(() => getPublishedBySlug('one'))).toEqual(['article-names', `article:${id}`, 'slug:one'])
    expect(await readBy(() => getPublishedBySlug('two'))).toEqual(['slug:two'])
  })

  it('a list: the lists, the names, the counts, also while it is empty', async () => {
    for (const list of [() => listPublished(), () => listArchiveYear(2026)]) {
      expect(await readBy(list)).toEqual(expect.arrayContaining(['article-names', 'articles', 'comment-counts']))
    }
    for (const list of [() => listByTag('ports'), () => listAllTags(), () => listArchive()]) {
      expect(await readBy(list)).toEqual(expect.arrayContaining(['article-names', 'articles']))
    }
  })
})
