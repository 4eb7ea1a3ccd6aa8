import { beforeEach, describe, expect, it } from 'vitest'
import { buildActor, buildUser } from '@/domain/accounts/factory'
import type { UserActor } from '@/domain/accounts/types'
import { deleteArticle } from '@/domain/articles/commands/delete-article'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { getPublishedBySlug } from '@/domain/articles/queries/get-published-by-slug'
import { listPublished } from '@/domain/articles/queries/list-published'
import { buildComment } from '@/domain/comments/factory'
import { countHeld } from '@/domain/comments/queries/count-held'
import { searchArticles } from '@/domain/search/queries/search-articles'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { demonstrationAuthor } from './author'
import { deleteDemonstration } from './commands/delete-demonstration'
import { restoreDemonstration } from './commands/restore-demonstration'
import { findDemonstration } from './queries/find-demonstration'

useTestDatabase()

let owner: UserActor
const shown = async () => (await listPublished()).items.map(({ slug }) => slug).sort()

beforeEach(async () => {
  owner = await buildActor({ role: 'owner' })
  const author = await buildUser(demonstrationAuthor)
  const first = await buildPublishedArticle({ slug: 'demo-one', title: 'A lighthouse', authorId: author.id })
  await buildPublishedArticle({ slug: 'demo-two', authorId: author.id })
  await buildComment({ articleId: first.id })
  await buildComment({ articleId: first.id, status: 'held', heldBy: 'publication-policy' })
  await buildPublishedArticle({ slug: 'mine' })
})

describe('demonstration / delete and restore', () => {
  it('deletes all of the demonstration at once, and nothing of anybody else', async () => {
    expect(await findDemonstration(owner)).toEqual({ essays: 2, comments: 2, deletedAt: null })
    await deleteDemonstration(owner)
    expect(await shown()).toEqual(['mine'])
    expect(await getPublishedBySlug('demo-one')).toBeNull()
    expect((await searchArticles('lighthouse')).hits).toEqual([])
    expect(await countHeld(owner)).toBe(0)
    expect(await findDemonstration(owner)).toEqual({ essays: 0, comments: 0, deletedAt: expect.any(Date) })
  })

  it('restores what was deleted with it, and leaves deleted what was deleted before', async () => {
    const { id } = await db().article.findUniqueOrThrow({ where: { slug: 'demo-two' } })
    await deleteArticle(owner, { id })
    await deleteDemonstration(owner)
    await deleteDemonstration(owner)
    await restoreDemonstration(owner)
    expect(await shown()).toEqual(['demo-one', 'mine'])
    expect((await searchArticles('lighthouse')).hits).toHaveLength(1)
    expect(await countHeld(owner)).toBe(1)
    expect(await findDemonstration(owner)).toEqual({ essays: 1, comments: 2, deletedAt: null })
    await restoreDemonstration(owner)
    expect(await shown()).toEqual(['demo-one', 'mine'])
  })

  it('is the owner’s alone to delete, restore and look at', async () => {
    for (const role of ['editor', 'author', 'moderator', 'reader'] as const) {
      const actor = await buildActor({ role })
      for (const work of [deleteDemonstration, restoreDemonstration, findDemonstration]) {
        await expect(work(actor), `${role} ${work.name}`).rejects.toMatchObject({ code: 'forbidden' })
      }
    }
    expect(await shown()).toEqual(['demo-one', 'demo-two', 'mine'])
  })

  it('takes an account that somebody has made their own for theirs', async () => {
    await db().user.update({ where: { email: demonstrationAuthor.email }, data: { passwordHash: 'x' } })
    await deleteDemonstration(owner)
    expect(await shown()).toEqual(['demo-one', 'demo-two', 'mine'])
    expect(await findDemonstration(owner)).toBeNull()
  })

  it('says nothing where there was no demonstration', async () => {
    await db().article.updateMany({ where: { author: { email: demonstrationAuthor.email } }, data: { deletedAt: new Date() } })
    expect(await findDemonstration(owner)).toBeNull()
  })
})
