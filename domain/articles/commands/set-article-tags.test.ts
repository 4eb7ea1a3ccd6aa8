import { describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildArticle, buildPublishedArticle } from '../factory'
import { publishArticle } from './publish-article'

useTestDatabase()

const spelling = async () => (await db().tag.findFirstOrThrow()).name

describe('tags / spelling', () => {
  it('of essays that are all one’s own is the latest', async () => {
    const author = await buildActor({ role: 'author' })
    await buildPublishedArticle({ authorId: author.id, tags: ['On bread'] })
    const next = await buildArticle({ authorId: author.id, tags: ['On Bread'] })
    await publishArticle(author, { id: next.id, version: next.version })
    expect(await spelling()).toBe('On Bread')
  })

  it('is not an author’s to change on essays of others, an editor’s it is', async () => {
    const [author, editor] = [await buildActor({ role: 'author' }), await buildActor({ role: 'editor' })]
    await buildPublishedArticle({ tags: ['On bread'] })
    const own = await buildArticle({ authorId: author.id, tags: ['ON BREAD'] })
    await publishArticle(author, { id: own.id, version: own.version })
    expect(await spelling()).toBe('On bread')
    expect(await db().articleTag.count({ where: { articleId: own.id } })).toBe(1)
    const edited = await buildArticle({ authorId: editor.id, tags: ['On Bread'] })
    await publishArticle(editor, { id: edited.id, version: edited.version })
    expect(await spelling()).toBe('On Bread')
  })
})
