import { describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { type Actor, anyone } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { compareWithWorkingCopy } from '../../../revisions/queries/compare-with-working-copy'
import { getAdminHistory } from '../../../revisions/queries/get-admin-history'
import { publishArticle } from '../../commands/publish-article'
import { bodyOf, buildArticle, buildPublishedArticle } from '../../factory'
import { getWorkingCopy } from './get-working-copy'
import { listOwnArticles } from './list-own-articles'
import { listRecentArticles } from './list-recent-articles'

useTestDatabase()

const titles = (page: { items: { title: string }[] }) => page.items.map(({ title }) => title)

describe('overview / recent essays', () => {
  it('are the drafts written last and the essays published last, of an author the own ones', async () => {
    const author = await buildActor({ role: 'author' })
    const at = (day: number) => new Date(Date.UTC(2026, 5, day))
    for (const day of [3, 1, 2]) await buildPublishedArticle({ title: `Day ${day}`, publishedAt: at(day) })
    await buildPublishedArticle({ title: 'Gone', publishedAt: at(9), removed: true })
    await buildArticle({ title: 'Own draft', authorId: author.id })
    const owner = await buildActor({ role: 'owner' })
    expect(titles(await listRecentArticles(owner, 'published', 2))).toEqual(['Day 3', 'Day 2'])
    expect(await listRecentArticles(owner, 'published', 2)).toMatchObject({ total: 3, items: [{ at: at(3) }, { at: at(2) }] })
    expect(titles(await listRecentArticles(author, 'draft', 5))).toEqual(['Own draft'])
    expect(await listRecentArticles(author, 'published', 5)).toEqual({ items: [], total: 0 })
    await expect(listRecentArticles(await buildActor({ role: 'moderator' }), 'draft', 5)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('the admin’s list', () => {
  it('shows an author the own essays, an editor all, and nobody else any', async () => {
    const author = await buildActor({ role: 'author' })
    await buildArticle({ title: 'Own', authorId: author.id })
    await buildArticle({ title: 'Theirs' })
    expect(titles(await listOwnArticles(author))).toEqual(['Own'])
    expect(titles(await listOwnArticles(await buildActor({ role: 'editor' }))).sort()).toEqual(['Own', 'Theirs'])
    for (const role of ['moderator', 'reader'] as const) {
      await expect(listOwnArticles(await buildActor({ role }))).rejects.toMatchObject({ code: 'forbidden' })
    }
    await expect(listOwnArticles(anyone)).rejects.toMatchObject({ code: 'not-signed-in' })
  })

  it('never disagrees with the single essay', async () => {
    const author = await buildActor({ role: 'author' })
    const essays = [
      await buildArticle({ authorId: author.id }),
      await buildPublishedArticle(),
      await buildArticle({ authorId: author.id, removed: true }),
    ]
    const listed = new Set((await listOwnArticles(author)).items.map(({ id }) => id))
    for (const { id } of essays) {
      const opened = await getWorkingCopy(author, id).then(
        () => true,
        () => false,
      )
      expect(opened).toBe(listed.has(id))
    }
  })

  it('is filtered by status, deleted ones apart', async () => {
    const owner = await buildActor({ role: 'owner' })
    await buildArticle({ title: 'Draft' })
    await buildPublishedArticle({ title: 'Public' })
    await buildPublishedArticle({ title: 'Removed', removed: true })
    expect(titles(await listOwnArticles(owner, { status: 'draft' }))).toEqual(['Draft'])
    expect(titles(await listOwnArticles(owner, { status: 'published' }))).toEqual(['Public'])
    expect(titles(await listOwnArticles(owner, { status: 'deleted' }))).toEqual(['Removed'])
    expect(titles(await listOwnArticles(owner)).sort()).toEqual(['Draft', 'Public'])
    expect(titles(await listOwnArticles(owner, { status: 'nonsense', page: 'x' } as never)).sort()).toEqual(['Draft', 'Public'])
  })

  it('is filtered by words of title and address, whatever their capitals and accents', async () => {
    const owner = await buildActor({ role: 'owner' })
    await buildArticle({ title: 'Ärger im Café' })
    await buildArticle({ title: 'Очередь в Актау' })
    await buildArticle({ title: 'Other', slug: 'my-own-address' })
    expect(titles(await listOwnArticles(owner, { text: 'ARGER' }))).toEqual(['Ärger im Café'])
    expect(titles(await listOwnArticles(owner, { text: ' актау ' }))).toEqual(['Очередь в Актау'])
    expect(titles(await listOwnArticles(owner, { text: 'own-add' }))).toEqual(['Other'])
    expect(titles(await listOwnArticles(owner, { text: "x'; DROP TABLE" }))).toEqual([])
  })

  it('has the last written first, fifty to a page', async () => {
    const owner = await buildActor({ role: 'owner' })
    const essays = Array.from({ length: 52 }, (_, n) => ({
      slug: `essay-${n + 1}`,
      title: `Essay ${n + 1}`,
      updatedAt: new Date(2026, 0, n + 1),
    }))
    await db().article.createMany({ data: essays.map((essay) => ({ ...essay, body: '{}', authorId: owner.id })) })
    const [first, second] = [await listOwnArticles(owner), await listOwnArticles(owner, { page: 2 })]
    expect(first).toMatchObject({ total: 52, pages: 2, page: 1 })
    expect(first.items).toHaveLength(50)
    expect(titles(first)[0]).toBe('Essay 52')
    expect(titles(second)).toEqual(['Essay 2', 'Essay 1'])
  })

  it('says what this actor may do with each', async () => {
    const author = await buildActor({ role: 'author' })
    await buildArticle({ authorId: author.id })
    const [row] = (await listOwnArticles(author)).items
    expect(row?.may).toEqual({ edit: true, publish: true, remove: true, feature: false })
    expect(row).not.toHaveProperty('body')
  })
})

describe('the working copy and the revisions', () => {
  it('are shown to those who may edit, and to nobody else', async () => {
    const { id } = await buildPublishedArticle()
    const { publishedId } = await db().article.findUniqueOrThrow({ where: { id } })
    const compare = (actor: Actor, articleId: string) => compareWithWorkingCopy(actor, { id: articleId, pastId: publishedId ?? '' })
    const queries = [getWorkingCopy, getAdminHistory, compare]
    for (const query of queries) {
      for (const role of ['author', 'moderator', 'reader'] as const) {
        await expect(query(await buildActor({ role }), id)).rejects.toMatchObject({ code: 'forbidden' })
      }
      await expect(query(anyone, id)).rejects.toMatchObject({ code: 'not-signed-in' })
      await expect(query(await buildActor({ role: 'editor' }), 'unknown')).rejects.toMatchObject({ code: 'not-found' })
      await expect(query(await buildActor({ role: 'editor' }), id)).resolves.toBeTruthy()
    }
  })

  it('the past is what was published: who, when, why and how much', async () => {
    const owner = await buildActor({ role: 'owner', name: 'Nune' })
    const { id } = await buildArticle({ title: 'Aktau', body: bodyOf('As it was.'), writtenOn: '2022' })
    await publishArticle(owner, { id, version: 1, reason: 'First.' })
    expect(await getAdminHistory(owner, id)).toMatchObject({
      revisions: [{ number: 1, title: 'Aktau', reason: 'First.', byName: 'Nune', wordCount: 3, current: true, hidden: false }],
      snapshots: [],
    })
  })
})
