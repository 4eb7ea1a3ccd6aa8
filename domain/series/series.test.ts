import { describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone } from '@/domain/accounts/types'
import { deleteArticle } from '@/domain/articles/commands/delete-article'
import { publishArticle } from '@/domain/articles/commands/publish-article'
import { restoreArticle } from '@/domain/articles/commands/restore-article'
import { unpublishArticle } from '@/domain/articles/commands/unpublish-article'
import { buildArticle, buildPublishedArticle } from '@/domain/articles/factory'
import { announcedBy } from '@/domain/articles/testing/announced-by'
import { readBy } from '@/domain/articles/testing/read-by'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { deleteSeries } from './commands/delete-series'
import { editSeries } from './commands/edit-series'
import { moveSeriesPart } from './commands/move-series-part'
import { placeInSeries } from './commands/place-in-series'
import { findSeries } from './queries/find-series'
import { findSeriesPlace } from './queries/find-series-place'
import { getSeriesChoice } from './queries/get-series-choice'
import { listSeries } from './queries/list-series'

useTestDatabase()

const system = { kind: 'system', reason: 'test' } as const

/** A series of published essays, in this order. */
async function buildSeries(title: string, ...essays: string[]) {
  const built = []
  for (const essay of essays) {
    const article = await buildPublishedArticle({ title: essay })
    await placeInSeries(system, { articleId: article.id, series: title })
    built.push(article)
  }
  return built as [Awaited<ReturnType<typeof buildPublishedArticle>>, ...Awaited<ReturnType<typeof buildPublishedArticle>>[]]
}
const titles = async (slug: string) => (await findSeries(slug))?.parts.map(({ title }) => title)
const seriesId = async () => (await db().series.findFirstOrThrow()).id

describe('an essay in a series', () => {
  it('says which part it is and what stands before and after', async () => {
    const [, two] = await buildSeries('Crossings', 'One', 'Two', 'Three')
    expect(await findSeriesPlace(two?.id ?? '')).toMatchObject({
      slug: 'crossings',
      title: 'Crossings',
      part: 2,
      parts: 3,
      previous: { title: 'One' },
      next: { title: 'Three' },
    })
  })

  it('is in none unless somebody put it there', async () => {
    expect(await findSeriesPlace((await buildPublishedArticle()).id)).toBeNull()
  })

  it('counts among those that are published only', async () => {
    const [one, two, three] = await buildSeries('Crossings', 'One', 'Two', 'Three')
    const draft = await buildArticle({ title: 'Draft' })
    await placeInSeries(system, { articleId: draft.id, series: 'Crossings', part: 1 })
    await unpublishArticle(system, { id: two?.id ?? '' })
    expect(await findSeriesPlace(three?.id ?? '')).toMatchObject({ part: 2, parts: 2, previous: { title: 'One' }, next: null })
    expect(await findSeriesPlace(draft.id)).toBeNull()
    await deleteArticle(system, { id: one.id })
    expect(await titles('crossings')).toEqual(['Three'])
    await restoreArticle(system, { id: one.id })
    await publishArticle(system, { id: draft.id, version: draft.version })
    expect(await titles('crossings')).toEqual(['Draft', 'One', 'Three'])
  })

  it('goes where it is put, and the others make room', async () => {
    const [one, two, three] = await buildSeries('Crossings', 'One', 'Two', 'Three')
    expect(await placeInSeries(system, { articleId: three?.id ?? '', series: 'Crossings', part: 1 })).toEqual({
      title: 'Crossings',
      part: 1,
      parts: 3,
    })
    expect(await titles('crossings')).toEqual(['Three', 'One', 'Two'])
    await moveSeriesPart(system, { id: await seriesId(), articleId: one.id, part: 3 })
    expect(await titles('crossings')).toEqual(['Three', 'Two', 'One'])
    // Beyond the end is the end; saying nothing of the part leaves it where it is.
    await placeInSeries(system, { articleId: three?.id ?? '', series: 'crossings', part: 99 })
    await placeInSeries(system, { articleId: two?.id ?? '', series: 'CROSSINGS' })
    expect(await titles('crossings')).toEqual(['Two', 'One', 'Three'])
    expect((await db().seriesPart.findMany({ orderBy: { position: 'asc' } })).map(({ position }) => position)).toEqual([1, 2, 3])
  })

  it('leaves one for another, and none at all', async () => {
    const [one, two] = await buildSeries('Crossings', 'One', 'Two')
    await placeInSeries(system, { articleId: one.id, series: 'Harbours' })
    expect(await titles('crossings')).toEqual(['Two'])
    expect(await titles('harbours')).toEqual(['One'])
    await placeInSeries(system, { articleId: two?.id ?? '', series: '' })
    expect(await findSeries('crossings')).toBeNull()
    expect(await getSeriesChoice(system, two?.id ?? '')).toEqual({ place: null, known: ['Crossings', 'Harbours'] })
    expect(await getSeriesChoice(system, one.id)).toEqual({
      place: { title: 'Harbours', part: 1, parts: 1 },
      known: ['Crossings', 'Harbours'],
    })
  })

  it('finds its series whatever the capitals and accents, though two ask at once', async () => {
    const essays = await Promise.all([buildArticle(), buildArticle(), buildArticle()])
    const names = ['Café', 'CAFE', 'café']
    await Promise.all(essays.map(({ id }, at) => placeInSeries(system, { articleId: id, series: names[at] ?? '' })))
    expect(await db().series.count()).toBe(1)
    expect((await db().seriesPart.findMany()).map(({ position }) => position).sort()).toEqual([1, 2, 3])
  })
})

describe('the documents', () => {
  it('of a part are made anew when the series changes, or any essay in it', async () => {
    const [one, two] = await buildSeries('Crossings', 'One', 'Two')
    const id = await seriesId()
    expect(await readBy(() => findSeriesPlace(one.id))).toEqual(
      [`article:${one.id}`, `article:${two?.id}`, `series:${id}`, `series-of:${one.id}`].sort(),
    )
    expect(await announcedBy(() => editSeries(system, { id, title: 'Passages', description: '' }))).toContain(`series:${id}`)
    expect(await announcedBy(() => moveSeriesPart(system, { id, articleId: one.id, part: 2 }))).toContain(`series:${id}`)
    expect(await announcedBy(() => placeInSeries(system, { articleId: one.id, series: '' }))).toEqual(
      [`series-of:${one.id}`, `series:${id}`, 'series'].sort(),
    )
    expect(await announcedBy(() => deleteSeries(system, { id }))).toEqual([`series-of:${two?.id}`, `series:${id}`, 'series'].sort())
    expect(await findSeriesPlace(two?.id ?? '')).toBeNull()
  })
})

describe('a series', () => {
  it('keeps its address under another name once readers know it, and follows its name until then', async () => {
    const draft = await buildArticle()
    await placeInSeries(system, { articleId: draft.id, series: 'Crosings' })
    const id = await seriesId()
    expect(await editSeries(system, { id, title: 'Crossings', description: 'Of *borders*.' })).toEqual({ slug: 'crossings' })
    await publishArticle(system, { id: draft.id, version: draft.version })
    expect(await editSeries(system, { id, title: 'Passages', description: 'Of *borders*.' })).toEqual({ slug: 'crossings' })
    expect(await findSeries('Crossings')).toMatchObject({ title: 'Passages', description: 'Of *borders*.', parts: [{}] })
  })

  it('has a name of its own', async () => {
    await buildSeries('Crossings', 'One')
    const id = await seriesId()
    await buildSeries('Harbours', 'Two')
    await expect(editSeries(system, { id, title: 'HARBOURS', description: '' })).rejects.toMatchObject({
      code: 'conflict',
      fieldErrors: { title: message('errors.seriesNameTaken') },
    })
    await expect(editSeries(system, { id, title: ' … ', description: '' })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('is nobody’s business while it holds drafts alone', async () => {
    await placeInSeries(system, { articleId: (await buildArticle()).id, series: 'Secret plans' })
    expect(await findSeries('secret-plans')).toBeNull()
    expect(await findSeries('../etc')).toBeNull()
  })
})

describe('who may', () => {
  it('authors place their own essays, and shape a series of their own; nobody else’s', async () => {
    const author = await buildActor({ role: 'author' })
    const own = await buildPublishedArticle({ authorId: author.id })
    const [theirs] = await buildSeries('Shared', 'Somebody’s')
    await placeInSeries(author, { articleId: own.id, series: 'Mine' })
    await expect(placeInSeries(author, { articleId: theirs.id, series: 'Mine' })).rejects.toMatchObject({ code: 'forbidden' })
    const [mine, shared] = await listSeries(author)
    expect([mine?.mayEdit, shared?.mayEdit]).toEqual([true, false])
    await editSeries(author, { id: mine?.id ?? '', title: 'Mine', description: 'Yes.' })
    for (const refused of [
      () => editSeries(author, { id: shared?.id ?? '', title: 'Taken', description: '' }),
      () => moveSeriesPart(author, { id: shared?.id ?? '', articleId: theirs.id, part: 1 }),
      () => deleteSeries(author, { id: shared?.id ?? '' }),
    ]) {
      await expect(refused()).rejects.toMatchObject({ code: 'forbidden' })
    }
  })

  it('an author sees no title of another’s draft', async () => {
    const draft = await buildArticle({ title: 'Unsaid' })
    await placeInSeries(system, { articleId: draft.id, series: 'Shared' })
    const author = await buildActor({ role: 'author' })
    expect(JSON.stringify(await listSeries(author))).not.toContain('Unsaid')
    expect(JSON.stringify(await listSeries(system))).toContain('Unsaid')
  })

  it.each(['moderator', 'reader', 'visitor'] as const)('a %s may nothing of it', async (role) => {
    const [one] = await buildSeries('Crossings', 'One')
    const id = await seriesId()
    const actor = role === 'visitor' ? anyone : await buildActor({ role })
    for (const refused of [
      () => placeInSeries(actor, { articleId: one.id, series: '' }),
      () => editSeries(actor, { id, title: 'X', description: '' }),
      () => moveSeriesPart(actor, { id, articleId: one.id, part: 1 }),
      () => deleteSeries(actor, { id }),
      () => listSeries(actor),
      () => getSeriesChoice(actor, one.id),
    ]) {
      await expect(refused()).rejects.toMatchObject({ code: role === 'visitor' ? 'not-signed-in' : 'forbidden' })
    }
  })
})
