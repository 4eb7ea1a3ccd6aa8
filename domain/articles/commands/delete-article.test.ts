import { describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildArticle, buildPublishedArticle } from '../factory'
import { getWorkingCopy } from '../queries/admin/get-working-copy'
import { getPublishedBySlug } from '../queries/get-published-by-slug'
import { announcedBy } from '../testing/announced-by'
import { createArticle } from './create-article'
import { deleteArticle } from './delete-article'
import { restoreArticle } from './restore-article'
import { setCommentsOpen } from './set-comments-open'
import { setFeatured } from './set-featured'
import { unpublishArticle } from './unpublish-article'

useTestDatabase()

describe('unpublishing, removing and restoring', () => {
  it('a unpublished essay is a draft again and announces its going', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id, slug } = await buildPublishedArticle({ slug: 'one' })
    expect(await announcedBy(() => unpublishArticle(owner, { id }))).toEqual([`article:${id}`, 'articles', 'nearness', 'slug:one'])
    expect(await getPublishedBySlug(slug)).toBeNull()
    expect(await getWorkingCopy(owner, id)).toMatchObject({ status: 'draft', revisionNumber: 1 })
    expect(await announcedBy(() => unpublishArticle(owner, { id }))).toEqual([])
    expect(await db().audit.count({ where: { action: 'article.unpublish' } })).toBe(1)
  })

  it('a deleted essay is gone for readers and admin, and comes back as it was', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id, slug } = await buildPublishedArticle({ tags: ['Ports'] })
    expect(await announcedBy(() => deleteArticle(owner, { id }))).toContain(`article:${id}`)
    expect(await getPublishedBySlug(slug)).toBeNull()
    await expect(getWorkingCopy(owner, id)).rejects.toMatchObject({ code: 'not-found' })
    expect(await announcedBy(() => restoreArticle(owner, { id }))).toContain(`article:${id}`)
    expect(await getPublishedBySlug(slug)).toMatchObject({ id, tags: [{ name: 'Ports' }] })
  })

  it('nobody takes the address of a deleted essay meanwhile', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id } = await buildPublishedArticle({ title: 'The Ferry' })
    await deleteArticle(owner, { id })
    expect((await createArticle(owner, { title: 'The Ferry' })).slug).toBe('the-ferry-2')
  })

  it('doing either twice does it once, and writes it down once', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id } = await buildArticle()
    for (const command of [deleteArticle, deleteArticle, restoreArticle, restoreArticle]) await command(owner, { id })
    const actions = await db().audit.findMany({ where: { actorId: owner.id }, orderBy: { id: 'asc' } })
    expect(actions.map(({ action }) => action).sort()).toEqual(['article.delete', 'article.restore'])
  })

  it.each([
    ['unpublishing', unpublishArticle],
    ['removing', deleteArticle],
    ['restoring', restoreArticle],
  ])('%s is refused to those who may not, and for what is not there', async (_, command) => {
    const { id } = await buildPublishedArticle({ removed: command === restoreArticle })
    for (const role of ['author', 'moderator', 'reader'] as const) {
      await expect(command(await buildActor({ role }), { id })).rejects.toMatchObject({ code: 'forbidden' })
    }
    await expect(command(anyone, { id })).rejects.toMatchObject({ code: 'not-signed-in' })
    const owner = await buildActor({ role: 'owner' })
    await expect(command(owner, { id: 'unknown' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(command(owner, {} as never)).rejects.toMatchObject({ code: 'invalid', fieldErrors: { id: expect.any(String) } })
    expect(await db().article.findUnique({ where: { id } })).toMatchObject({ status: 'published' })
  })
})

describe('small switches', () => {
  it('featuring changes the lists, closing the thread changes the essay', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id, slug } = await buildPublishedArticle()
    expect(await announcedBy(() => setFeatured(owner, { id, featured: true }))).toEqual(['articles'])
    expect(await announcedBy(() => setFeatured(owner, { id, featured: true }))).toEqual([])
    expect(await announcedBy(() => setCommentsOpen(owner, { id, commentsOpen: false }))).toEqual([`article:${id}`])
    expect(await getPublishedBySlug(slug)).toMatchObject({ commentsOpen: false })
    expect(await getWorkingCopy(owner, id)).toMatchObject({ featured: true, commentsOpen: false })
  })

  it('an author closes the own thread but does not choose the front page', async () => {
    const author = await buildActor({ role: 'author' })
    const { id } = await buildArticle({ authorId: author.id })
    await setCommentsOpen(author, { id, commentsOpen: false })
    await expect(setFeatured(author, { id, featured: true })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(setFeatured(await buildActor({ role: 'owner' }), { id, featured: 'yes' } as never)).rejects.toMatchObject({
      code: 'invalid',
    })
  })
})
