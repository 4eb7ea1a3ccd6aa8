import { describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone, type UserActor } from '@/domain/accounts/types'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { getAdminHistory } from '../../revisions/queries/get-admin-history'
import { bodyOf, buildArticle, buildPublishedArticle } from '../factory'
import { getWorkingCopy } from '../queries/admin/get-working-copy'
import { getPublishedBySlug } from '../queries/get-published-by-slug'
import { announcedBy } from '../testing/announced-by'
import { publishArticle } from './publish-article'
import { saveArticle } from './save-article'
import { unpublishArticle } from './unpublish-article'

useTestDatabase()

/** Changes the working copy as the editor would; returns the new version. */
async function edit(actor: UserActor, id: string, changes: object): Promise<number> {
  const { version, title, standfirst, body, language, writtenOn, dropCap, tags } = await getWorkingCopy(actor, id)
  const saved = await saveArticle(actor, { id, version, title, standfirst, body, language, writtenOn, dropCap, tags, ...changes })
  if (saved.outcome !== 'saved') throw new Error('The test met a conflict.')
  return saved.version
}

describe('publishing', () => {
  it('shows readers the working copy, its tags and its author, and dates it', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id, slug } = await buildArticle({
      title: 'Aktau',
      tags: ['Ports', 'Caspian letters'],
      body: bodyOf('One two three.'),
      writtenOn: '2022-10',
    })
    const at = new Date('2026-03-04T10:00:00Z')
    holdClock(at)
    const outcome = await publishArticle(owner, { id, version: 1, reason: 'First.' }).finally(() => holdClock(undefined))
    expect(outcome).toEqual({ slug, version: 1, revisionNumber: 1, revisionMade: true })
    expect(await getPublishedBySlug(slug)).toMatchObject({
      title: 'Aktau',
      writtenOn: '2022-10',
      publishedAt: at,
      revisedAt: null,
      revisionNumber: 1,
      wordCount: 3,
      minutes: 1,
      description: 'One two three.',
      tags: [
        { slug: 'ports', name: 'Ports' },
        { slug: 'caspian-letters', name: 'Caspian letters' },
      ],
    })
    expect(await getWorkingCopy(owner, id)).toMatchObject({ status: 'published', hasUnpublishedChanges: false, revisionNumber: 1 })
    expect(await db().audit.count({ where: { action: 'article.publish', subjectId: id, actorId: owner.id } })).toBe(1)
  })

  it('again makes no revision of what only an editor has added to the tree', async () => {
    const owner = await buildActor({ role: 'owner' })
    const code = { type: 'codeBlock', content: [{ type: 'text', text: 'x = 1' }] }
    const { id } = await buildPublishedArticle({ body: { type: 'doc', content: [code] } })
    const version = await edit(owner, id, {
      body: { type: 'doc', content: [{ ...code, attrs: { language: null } }, { type: 'paragraph' }] },
    })
    expect(await publishArticle(owner, { id, version })).toMatchObject({ revisionNumber: 1, revisionMade: false })
  })

  it('again makes a second revision, dated as revised, with the author’s reason', async () => {
    const owner = await buildActor({ role: 'owner', name: 'Nune' })
    const { id, slug } = await buildPublishedArticle({ title: 'Aktau', publishedAt: new Date('2026-01-01') })
    const version = await edit(owner, id, { title: 'Aktau, revised' })
    expect(await publishArticle(owner, { id, version, reason: ' Two names\nput right ' })).toMatchObject({
      revisionNumber: 2,
      revisionMade: true,
    })
    expect(await getPublishedBySlug(slug)).toMatchObject({
      title: 'Aktau, revised',
      publishedAt: new Date('2026-01-01'),
      revisedAt: expect.any(Date),
    })
    expect((await getAdminHistory(owner, id)).revisions).toMatchObject([
      { number: 2, reason: 'Two names put right', byName: 'Nune', current: true, wordsAdded: 1, wordsRemoved: 0 },
      { number: 1, title: 'Aktau', current: false, wordsAdded: null },
    ])
  })

  it('what readers already see makes no revision, no date, no audit and no stale document', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id, slug } = await buildPublishedArticle({ tags: ['Ports'] })
    const announced = await announcedBy(async () => {
      expect(await publishArticle(owner, { id, version: 1 })).toMatchObject({ revisionNumber: 1, revisionMade: false })
    })
    expect(announced).toEqual([])
    expect(await db().revision.count()).toBe(1)
    expect(await getPublishedBySlug(slug)).toMatchObject({ revisedAt: null })
  })

  it.each([
    ['title', { title: 'Elsewhere' }],
    ['standfirst', { standfirst: 'Of ferries.' }],
    ['text', { body: bodyOf('Four words, not one.') }],
    ['language', { language: 'hy' }],
    ['date of writing', { writtenOn: '2019-05' }],
    ['drop cap', { dropCap: false }],
  ])('another %s alone makes a revision', async (_, changes) => {
    const owner = await buildActor({ role: 'owner' })
    const { id } = await buildPublishedArticle()
    const version = await edit(owner, id, changes)
    expect(await publishArticle(owner, { id, version })).toMatchObject({ revisionNumber: 2, revisionMade: true })
  })

  it('other tags alone needs no revision either, but readers see them', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id, slug } = await buildPublishedArticle({ tags: ['Ports'] })
    const version = await edit(owner, id, { tags: ['Sea', 'Ports'] })
    expect(await publishArticle(owner, { id, version })).toMatchObject({ revisionMade: false })
    expect(await getPublishedBySlug(slug)).toMatchObject({ tags: [{ name: 'Sea' }, { name: 'Ports' }], revisedAt: null })
    expect(await getWorkingCopy(owner, id)).toMatchObject({ hasUnpublishedChanges: false })
  })

  it('announces the essay, its address and the lists; and names only if a tag is spelled anew', async () => {
    const owner = await buildActor({ role: 'owner' })
    const first = await buildArticle({ slug: 'one', tags: ['ports'] })
    const tags = [`article:${first.id}`, 'articles', 'nearness', 'slug:one']
    expect(await announcedBy(() => publishArticle(owner, { id: first.id, version: 1 }))).toEqual(tags)
    const second = await buildArticle({ slug: 'two', tags: ['Ports'] })
    expect(await announcedBy(() => publishArticle(owner, { id: second.id, version: 1 }))).toContain('article-names')
    expect(await getPublishedBySlug('one')).toMatchObject({ tags: [{ slug: 'ports', name: 'Ports' }] })
  })

  it('refuses an empty title and an empty text by their fields', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id } = await buildArticle({ title: '', body: { type: 'doc', content: [{ type: 'paragraph' }, { type: 'horizontalRule' }] } })
    const refused = publishArticle(owner, { id, version: 1 })
    await expect(refused).rejects.toMatchObject({ code: 'invalid', fieldErrors: { title: expect.any(String), body: expect.any(String) } })
    expect(await db().revision.count()).toBe(0)
  })

  it('refuses what the author has not seen: a version that was saved over', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id } = await buildArticle()
    await edit(owner, id, { title: 'By somebody else' })
    await expect(publishArticle(owner, { id, version: 1 })).rejects.toMatchObject({ code: 'conflict' })
    expect(await db().revision.count()).toBe(0)
  })

  it('of one essay by several at once makes one revision', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id, slug } = await buildArticle({ tags: ['Ports', 'Sea'] })
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => publishArticle(owner, { id, version: 1 })))
    expect(outcomes.filter(({ revisionMade }) => revisionMade)).toHaveLength(1)
    expect(await db().revision.count()).toBe(1)
    expect(await getPublishedBySlug(slug)).toMatchObject({ revisionNumber: 1, tags: [{ name: 'Ports' }, { name: 'Sea' }] })
  })

  it('of many essays with the same new tags at once makes each tag once', async () => {
    const owner = await buildActor({ role: 'owner' })
    const essays = await Promise.all(
      [
        ['A', 'B'],
        ['B', 'A'],
        ['B', 'C', 'A'],
        ['C', 'B'],
      ].map((tags) => buildArticle({ tags })),
    )
    await Promise.all(essays.map(({ id }) => publishArticle(owner, { id, version: 1 })))
    expect((await db().tag.findMany({ orderBy: { slug: 'asc' } })).map(({ name }) => name)).toEqual(['A', 'B', 'C'])
    expect(await db().articleTag.count()).toBe(9)
  })

  it('publishing and unpublishing at once leaves one or the other, whole', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id, slug } = await buildPublishedArticle()
    const version = await edit(owner, id, { title: 'New' })
    await Promise.all([publishArticle(owner, { id, version }), unpublishArticle(owner, { id })])
    const { status } = await db().article.findUniqueOrThrow({ where: { id } })
    expect((await getPublishedBySlug(slug)) === null).toBe(status === 'draft')
  })

  it('after a withdrawal keeps the first date, and needs no new revision', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id, slug } = await buildPublishedArticle({ publishedAt: new Date('2026-01-01') })
    await unpublishArticle(owner, { id })
    expect(await publishArticle(owner, { id, version: 1 })).toMatchObject({ revisionNumber: 1, revisionMade: false })
    expect(await getPublishedBySlug(slug)).toMatchObject({ publishedAt: new Date('2026-01-01'), revisedAt: null })
  })

  it('is for the essay’s author, editors and owners', async () => {
    const author = await buildActor({ role: 'author' })
    const { id } = await buildArticle({ authorId: author.id })
    for (const role of ['author', 'moderator', 'reader'] as const) {
      await expect(publishArticle(await buildActor({ role }), { id, version: 1 })).rejects.toMatchObject({ code: 'forbidden' })
    }
    await expect(publishArticle(anyone, { id, version: 1 })).rejects.toMatchObject({ code: 'not-signed-in' })
    expect(await publishArticle(author, { id, version: 1 })).toMatchObject({ revisionNumber: 1 })
  })
})
