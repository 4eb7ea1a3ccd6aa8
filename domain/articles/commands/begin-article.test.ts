import { describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { bodyOf } from '../factory'
import { getWorkingCopy } from '../queries/admin/get-working-copy'
import { listOwnArticles } from '../queries/admin/list-own-articles'
import { listRecentArticles } from '../queries/admin/list-recent-articles'
import { beginArticle } from './begin-article'
import { changeSlug } from './change-slug'
import { deleteArticle } from './delete-article'
import { saveArticle } from './save-article'
import { setCommentsOpen } from './set-comments-open'

useTestDatabase()

describe('new essay', () => {
  it('is the same one until something was typed in it, and stands in no list', async () => {
    const author = await buildActor({ role: 'author' })
    const first = await beginArticle(author)
    expect((await beginArticle(author)).id).toBe(first.id)
    expect(await db().article.count()).toBe(1)
    for (const status of ['all', 'draft'] as const) {
      expect(await listOwnArticles(author, { status })).toMatchObject({ items: [], total: 0 })
    }
    expect(await listRecentArticles(author, 'draft', 5)).toEqual({ items: [], total: 0 })
  })

  it('is a row of the list from the first word on, and the next one is another', async () => {
    const author = await buildActor({ role: 'author' })
    const { id } = await beginArticle(author)
    const { version, title, standfirst, language, writtenOn, dropCap, tags } = await getWorkingCopy(author, id)
    await saveArticle(author, { id, version, title, standfirst, language, writtenOn, dropCap, tags, body: bodyOf('A word.') })
    expect(await listOwnArticles(author, {})).toMatchObject({ items: [{ id, title: '' }], total: 1 })
    expect((await beginArticle(author)).id).not.toBe(id)
  })

  it('counts what was set as well as what was typed', async () => {
    const author = await buildActor({ role: 'author' })
    const { id } = await beginArticle(author)
    await setCommentsOpen(author, { id, commentsOpen: false })
    const second = await beginArticle(author)
    await changeSlug(author, { id: second.id, slug: 'the-one-about-ships' })
    const third = await beginArticle(author)
    await db().series.create({ data: { slug: 's', title: 'S', titleKey: 's', parts: { create: { articleId: third.id, position: 1 } } } })
    const { items } = await listOwnArticles(author, {})
    expect(items.map((item) => item.id).sort()).toEqual([id, second.id, third.id].sort())
  })

  it('is never somebody else’s, nor one that was deleted', async () => {
    const [author, owner] = [await buildActor({ role: 'author' }), await buildActor({ role: 'owner' })]
    const { id } = await beginArticle(author)
    expect((await beginArticle(owner)).id).not.toBe(id)
    await deleteArticle(author, { id })
    expect((await beginArticle(author)).id).not.toBe(id)
  })

  it('is refused to those who do not write here', async () => {
    await expect(beginArticle(anyone)).rejects.toMatchObject({ code: 'not-signed-in' })
    await expect(beginArticle(await buildActor({ role: 'reader' }))).rejects.toMatchObject({ code: 'forbidden' })
  })
})
