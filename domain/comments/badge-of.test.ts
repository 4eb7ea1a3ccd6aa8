import { describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone, type Role } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildComment } from './factory'
import { listThread } from './queries/list-thread'

useTestDatabase()

const badges = async (articleId: string) => {
  const { items } = await listThread(anyone, articleId)
  return Object.fromEntries(items.map((entry) => (entry.kind === 'comment' ? [entry.name, entry.badge] : [])))
}

describe('comments / badge', () => {
  it('says of the essay’s author that they wrote it, and of others what they are here', async () => {
    const author = await buildActor({ role: 'author', name: 'Nune' })
    const article = await buildPublishedArticle({ authorId: author.id })
    await buildComment({ articleId: article.id, authorId: author.id })
    const people: [Role, string][] = [
      ['owner', 'Gohar'],
      ['editor', 'Ruben'],
      ['author', 'Lilit'],
      ['moderator', 'Vahe'],
      ['reader', 'Margit'],
    ]
    for (const [role, name] of people) {
      await buildComment({ articleId: article.id, authorId: (await buildActor({ role, name })).id })
    }
    expect(await badges(article.id)).toEqual({
      Nune: 'author',
      Gohar: 'publisher',
      Ruben: 'editor',
      Lilit: 'contributor',
      Vahe: 'moderator',
      Margit: undefined,
    })
  })

  it('says of an owner under their own essay that they wrote it, and of a disabled editor nothing', async () => {
    const owner = await buildActor({ role: 'owner', name: 'Gohar' })
    const article = await buildPublishedArticle({ authorId: owner.id })
    await buildComment({ articleId: article.id, authorId: owner.id })
    await buildComment({ articleId: article.id, authorId: (await buildActor({ role: 'editor', name: 'Ruben', disabled: true })).id })
    expect(await badges(article.id)).toEqual({ Gohar: 'author', Ruben: undefined })
  })

  it('says of a guest or a reader whose name could be taken for a writer’s that they are a reader, of old comments too', async () => {
    const owner = await buildActor({ role: 'owner', name: 'Nune Adamyan' })
    const article = await buildPublishedArticle({ authorId: owner.id })
    await buildComment({ articleId: article.id, authorId: owner.id })
    for (const guestName of ['Nunе Аdаmyan', 'Nune Adamyan (author)', 'Nune P.']) await buildComment({ articleId: article.id, guestName })
    await buildComment({ articleId: article.id, authorId: (await buildActor({ name: 'NUNE ADAMYAN' })).id })
    expect(await badges(article.id)).toEqual({
      'Nune Adamyan': 'author',
      'Nunе Аdаmyan': 'reader',
      'Nune Adamyan (author)': 'reader',
      'Nune P.': undefined,
      'NUNE ADAMYAN': 'reader',
    })
  })
})
