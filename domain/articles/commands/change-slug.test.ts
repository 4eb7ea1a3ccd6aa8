import { describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildArticle, buildPublishedArticle } from '../factory'
import { getPublishedBySlug } from '../queries/get-published-by-slug'
import { announcedBy } from '../testing/announced-by'
import { changeSlug } from './change-slug'
import { createArticle } from './create-article'

useTestDatabase()

describe('changing the address', () => {
  it('of a published essay leaves the old one leading to the new one, over any number of moves', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id } = await buildPublishedArticle({ slug: 'one' })
    await changeSlug(owner, { id, slug: 'two' })
    await changeSlug(owner, { id, slug: 'Three' })
    expect(await getPublishedBySlug('one')).toEqual({ movedTo: 'three' })
    expect(await getPublishedBySlug('two')).toEqual({ movedTo: 'three' })
    expect(await getPublishedBySlug('three')).toMatchObject({ id, slug: 'three' })
  })

  it('announces both addresses, the essay and the lists', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id } = await buildPublishedArticle({ slug: 'one' })
    expect(await announcedBy(() => changeSlug(owner, { id, slug: 'two' }))).toEqual([`article:${id}`, 'articles', 'slug:one', 'slug:two'])
  })

  it('to what it was before is possible, and to what it is changes nothing', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id } = await buildPublishedArticle({ slug: 'one' })
    await changeSlug(owner, { id, slug: 'two' })
    expect(await changeSlug(owner, { id, slug: 'one' })).toEqual({ slug: 'one' })
    expect(await getPublishedBySlug('two')).toEqual({ movedTo: 'one' })
    expect(await announcedBy(() => changeSlug(owner, { id, slug: 'one' }))).toEqual([])
  })

  it('to one that another essay has, or had, is refused by its field', async () => {
    const owner = await buildActor({ role: 'owner' })
    const first = await buildPublishedArticle({ slug: 'one' })
    await changeSlug(owner, { id: first.id, slug: 'two' })
    const second = await buildArticle({ slug: 'mine' })
    for (const slug of ['one', 'two']) {
      const refused = changeSlug(owner, { id: second.id, slug })
      await expect(refused).rejects.toMatchObject({ code: 'conflict', fieldErrors: { slug: expect.any(String) } })
      await expect(createArticle(owner, { slug })).rejects.toMatchObject({ code: 'conflict' })
    }
    expect((await createArticle(owner, { title: 'One' })).slug).toBe('one-2')
    expect(await db().article.findUnique({ where: { id: second.id } })).toMatchObject({ slug: 'mine' })
  })

  it('of a draft leaves nothing behind: nobody knew the old one', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id } = await buildArticle({ slug: 'one' })
    expect(await announcedBy(() => changeSlug(owner, { id, slug: 'two' }))).toEqual([])
    expect((await createArticle(owner, { slug: 'one' })).slug).toBe('one')
  })

  it('lets one of two essays have an address that both want at once', async () => {
    const owner = await buildActor({ role: 'owner' })
    const essays = [await buildArticle({ title: 'A' }), await buildArticle({ title: 'B' }), await buildArticle({ title: 'C' })]
    const outcomes = await Promise.allSettled(essays.map(({ id }) => changeSlug(owner, { id, slug: 'wanted' })))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(await db().article.count({ where: { slug: 'wanted' } })).toBe(1)
  })

  it('is refused to those who may not', async () => {
    const { id } = await buildArticle({ slug: 'one' })
    await expect(changeSlug(await buildActor({ role: 'author' }), { id, slug: 'two' })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(changeSlug(await buildActor({ role: 'moderator' }), { id, slug: 'two' })).rejects.toMatchObject({ code: 'forbidden' })
  })
})
