import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone, type Role } from '@/domain/accounts/types'
import { buildArticle, buildPublishedArticle } from '@/domain/articles/factory'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { countTipClicks } from '../queries/count-tip-clicks'
import { countTipClick } from './count-tip-click'

useTestDatabase()
beforeEach(() => holdClock(new Date('2026-11-22T23:59:59Z')))
afterEach(() => holdClock(undefined))

const today = { from: '2026-11-22', to: '2026-11-22' }

describe('a click on the jar', () => {
  it('is one more for its essay, provider and day, and says nothing of who clicked', async () => {
    const { id } = await buildPublishedArticle()
    await countTipClick({ provider: 'kofi', articleId: id })
    await countTipClick({ provider: 'kofi', articleId: id })
    await countTipClick({ provider: 'paypal', articleId: id })
    holdClock(new Date('2026-11-23T00:00:00Z'))
    await countTipClick({ provider: 'kofi', articleId: id })
    expect(await db().tipClick.findMany({ orderBy: [{ day: 'asc' }, { provider: 'asc' }] })).toEqual([
      { articleId: id, provider: 'kofi', day: '2026-11-22', count: 2 },
      { articleId: id, provider: 'paypal', day: '2026-11-22', count: 1 },
      { articleId: id, provider: 'kofi', day: '2026-11-23', count: 1 },
    ])
  })

  it('is not lost among many at once', async () => {
    const { id } = await buildPublishedArticle()
    await Promise.all(Array.from({ length: 25 }, () => countTipClick({ provider: 'kofi', articleId: id })))
    expect(await db().tipClick.findMany()).toEqual([{ articleId: id, provider: 'kofi', day: '2026-11-22', count: 25 }])
  })

  it('counts for no essay when the link names none that readers know', async () => {
    const draft = await buildArticle()
    for (const articleId of ['', 'no-such-essay', draft.id]) await countTipClick({ provider: 'kofi', articleId })
    expect(await db().tipClick.findMany()).toEqual([{ articleId: '', provider: 'kofi', day: '2026-11-22', count: 3 }])
  })
})

describe('the counts', () => {
  it('are told by provider, essay and day, most clicked first, within the period', async () => {
    const editor = await buildActor({ role: 'editor' })
    const { id, slug } = await buildPublishedArticle({ title: 'The ferry' })
    for (const provider of ['kofi', 'paypal', 'paypal']) await countTipClick({ provider, articleId: id })
    await countTipClick({ provider: 'paypal', articleId: '' })
    holdClock(new Date('2026-11-24T10:00:00Z'))
    await countTipClick({ provider: 'kofi', articleId: id })
    expect(await countTipClicks(editor, today)).toEqual({
      total: 4,
      byProvider: [
        { id: 'paypal', name: 'PayPal', count: 3 },
        { id: 'kofi', name: 'Ko-fi', count: 1 },
      ],
      byArticle: [
        { id, title: 'The ferry', slug, count: 3 },
        { id: '', title: '', slug: '', count: 1 },
      ],
      byDay: [{ day: '2026-11-22', count: 4 }],
    })
    expect((await countTipClicks(editor, { from: '2026-11-01', to: '2026-11-30' })).total).toBe(5)
  })

  it('of others’ essays, and of the jar that stands under none, are not an author’s to see', async () => {
    const author = await buildActor({ role: 'author' })
    const own = await buildPublishedArticle({ title: 'Mine', authorId: author.id })
    const other = await buildPublishedArticle({ title: 'The ferry' })
    for (const articleId of [own.id, other.id, '']) await countTipClick({ provider: 'kofi', articleId })
    const { total, byArticle } = await countTipClicks(author, today)
    expect({ total, titles: byArticle.map(({ title }) => title) }).toEqual({ total: 1, titles: ['Mine'] })
  })

  it('are told to an author of more essays than a query has room for', async () => {
    const author = await buildActor({ role: 'author' })
    const own = await buildPublishedArticle({ title: 'Mine', authorId: author.id })
    const many = Array.from({ length: 1_500 }, (_, at) => ({ id: `essay-${at}`, slug: `essay-${at}`, authorId: author.id, body: '{}' }))
    await db().article.createMany({ data: many })
    await countTipClick({ provider: 'kofi', articleId: own.id })
    expect(await countTipClicks(author, today)).toMatchObject({ total: 1, byArticle: [{ title: 'Mine', count: 1 }] })
  })

  it.each<Role>(['reader', 'moderator'])('are not for a %s', async (role) => {
    await expect(countTipClicks(await buildActor({ role }), today)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('are not for visitors', async () => {
    await expect(countTipClicks(anyone, today)).rejects.toMatchObject({ code: 'forbidden' })
  })
})
