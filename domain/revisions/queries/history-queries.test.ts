import { describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { buildSettings } from '@/domain/settings/factory'
import { useTestDatabase } from '@/platform/testing/test-database'
import { changeSlug } from '../../articles/commands/change-slug'
import { deleteArticle } from '../../articles/commands/delete-article'
import { setRevisionHidden } from '../../articles/commands/set-revision-hidden'
import { unpublishArticle } from '../../articles/commands/unpublish-article'
import { bodyOf, buildArticle, buildPublishedArticle, buildRevision } from '../../articles/factory'
import { readBy } from '../../articles/testing/read-by'
import { compareRevisions } from './compare-revisions'
import { getArticleHistory, revisionsOnPage } from './get-article-history'
import { getPastRevision } from './get-past-revision'

useTestDatabase()

/** An essay that was published, and changed twice. */
async function buildChanged() {
  const article = await buildPublishedArticle({ title: 'Aktau', body: bodyOf('There is a list at the port.') })
  await buildRevision(article.id, { reason: 'A book, not a list', body: bodyOf('There is a book at the port.') })
  await buildRevision(article.id, { reason: 'Who keeps it', body: bodyOf('There is a book at the port.', 'Roushan keeps it.') })
  return article
}

const everything = (slug: string) => [getArticleHistory(slug, 1), compareRevisions(slug, 1, 2), getPastRevision(slug, 1)]

describe('the history of an essay', () => {
  it('lists what was changed, the latest first, with its reason and how many words', async () => {
    const { slug } = await buildChanged()
    expect(await getArticleHistory(slug, 1)).toMatchObject({
      article: { slug, title: 'Aktau' },
      entries: {
        total: 3,
        items: [
          { number: 3, reason: 'Who keeps it', wordsAdded: 3, wordsRemoved: 0, current: true, byName: '' },
          { number: 2, reason: 'A book, not a list', wordsAdded: 1, wordsRemoved: 1, current: false },
          { number: 1, wordsAdded: null, wordCount: 7, current: false },
        ],
      },
      comparable: [{ number: 3 }, { number: 2 }, { number: 1 }],
    })
  })

  it('says who, where there are several', async () => {
    const { id, slug } = await buildChanged()
    await buildRevision(id, { title: 'Aktau, again', by: await buildActor({ role: 'editor', name: 'Roushan' }) })
    const history = await getArticleHistory(slug, 1)
    expect(history).toMatchObject({ entries: { items: [{ byName: 'Roushan' }, { byName: 'Ada Reader' }, {}, {}] } })
  })

  it('has pages', async () => {
    const { id, slug } = await buildPublishedArticle()
    for (let number = 2; number <= revisionsOnPage + 1; number++) await buildRevision(id, { title: `Number ${number}` })
    expect(await getArticleHistory(slug, 2)).toMatchObject({ entries: { page: 2, pages: 2, items: [{ number: 1 }] } })
  })

  it('compares two revisions, the older first whichever was named first', async () => {
    const { slug } = await buildChanged()
    const comparison = await compareRevisions(slug, 3, 1)
    expect(comparison).toMatchObject({ from: { number: 1 }, to: { number: 3 }, diff: { wordsAdded: 4, wordsRemoved: 1 } })
    expect(await compareRevisions(slug, 1, 9)).toBeNull()
    expect(await compareRevisions(slug, 2, 2)).toBeNull()
  })

  it('shows a long comparison in parts, each with the counts of the whole', async () => {
    const lines = (said: string) => bodyOf(...Array.from({ length: 900 }, (_, at) => `On day ${at} ${said}.`))
    const { id, slug } = await buildPublishedArticle({ body: lines('the ferry did not come') })
    await buildRevision(id, { body: lines('nobody saw a ship') })
    const part = async (page: number, whole = false) => (await compareRevisions(slug, 1, 2, { page, whole }))?.diff
    const first = await part(1)
    expect(first).toMatchObject({ page: 1, isSame: false })
    const pages = first?.pages ?? 0
    expect(pages).toBeGreaterThan(1)
    const all = await Promise.all(Array.from({ length: pages }, (_, at) => part(at + 1)))
    expect(new Set(all.map((one) => one?.wordsAdded)).size).toBe(1)
    const days = all.flatMap((one) => one?.rows ?? []).flatMap((row) => ('after' in row ? [row.after.spans[0]?.text] : []))
    expect(days).toHaveLength(900)
    expect(await part(pages + 1)).toMatchObject({ rows: [], pages })
  })

  it('keeps a revision readable at its own address, with the words that it had', async () => {
    const { slug } = await buildChanged()
    const past = await getPastRevision(slug, 2)
    expect(past).toMatchObject({ number: 2, currentNumber: 3, essay: { slug, title: 'Aktau', wordCount: 7, revisionNumber: 2 } })
    expect(past).toHaveProperty('essay.body', bodyOf('There is a book at the port.'))
    expect(await getPastRevision(slug, 4)).toBeNull()
  })

  it('is nobody’s of an essay that is unpublished, removed, or was never published', async () => {
    const owner = await buildActor({ role: 'owner' })
    const [unpublished, removed, draft] = [await buildChanged(), await buildChanged(), await buildArticle()]
    await unpublishArticle(owner, { id: unpublished.id })
    await deleteArticle(owner, { id: removed.id })
    for (const { slug } of [unpublished, removed, draft]) expect(await Promise.all(everything(slug))).toEqual([null, null, null])
  })

  it('is nobody’s in a publication that does not show it', async () => {
    const { slug } = await buildChanged()
    await buildSettings({ showHistory: false })
    expect(await Promise.all(everything(slug))).toEqual([null, null, null])
  })

  it('goes with the essay to its new address', async () => {
    const { id, slug } = await buildChanged()
    await changeSlug(await buildActor({ role: 'owner' }), { id, slug: 'elsewhere' })
    expect(await getArticleHistory(slug, 1)).toEqual({ movedTo: 'elsewhere' })
    expect(await getPastRevision(slug, 1)).toEqual({ movedTo: 'elsewhere' })
  })

  it('says what it depends on, so that it is made anew when the essay, a name or the settings change', async () => {
    const { id, slug } = await buildChanged()
    const tags = ['article-names', `article:${id}`, 'settings', `slug:${slug}`]
    for (const query of [() => getArticleHistory(slug, 1), () => compareRevisions(slug, 1, 2), () => getPastRevision(slug, 1)]) {
      expect(await readBy(query)).toEqual(tags)
    }
  })

  it('of a revision that was hidden says its number and its day, and nothing else', async () => {
    const { id, slug } = await buildChanged()
    await setRevisionHidden(await buildActor({ role: 'owner' }), { id, number: 2, hidden: true })
    const history = await getArticleHistory(slug, 1)
    expect(history).toMatchObject({ comparable: [{ number: 3 }, { number: 1 }] })
    expect(history).toHaveProperty('entries.items.1', {
      number: 2,
      createdAt: expect.any(Date),
      reason: '',
      byName: '',
      wordCount: 0,
      wordsAdded: null,
      wordsRemoved: null,
      current: false,
      hidden: true,
    })
    expect(await compareRevisions(slug, 1, 2)).toBeNull()
    expect(await getPastRevision(slug, 2)).toMatchObject({ essay: null, number: 2 })
    expect(JSON.stringify(await getPastRevision(slug, 2))).not.toContain('book')
  })
})
