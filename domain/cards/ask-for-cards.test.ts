import { afterEach, describe, expect, it, vi } from 'vitest'
import { buildUser } from '@/domain/accounts/factory'
import type { UserActor } from '@/domain/accounts/types'
import { buildArticle, buildPublishedArticle, buildRevision } from '@/domain/articles/factory'
import type { BlockNode } from '@/domain/document/document'
import { db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { useTestDatabase } from '@/platform/testing/test-database'
import { mostCards } from './ask-for-cards'
import { readCardAgain } from './commands/read-card-again'
import { buildCard } from './factory'
import { getAdminCards } from './queries/get-admin-cards'

useTestDatabase()
afterEach(() => {
  vi.unstubAllEnvs()
  forgetEnv()
})

const embed = (url: string): BlockNode => ({ type: 'embed', attrs: { url, title: '' } })
const essay = (...urls: string[]) => ({ type: 'doc' as const, content: urls.map(embed) })
const asked = async () => (await db().outbox.findMany({ where: { kind: 'cards.read' } })).map(({ payload }) => JSON.parse(payload).url)
const film = 'https://youtu.be/abcdefghijk'
const page = 'https://paper.example.org/essay'

async function signedIn(role: 'author' | 'editor' | 'reader'): Promise<UserActor> {
  const user = await buildUser({ role })
  return { ...user, kind: 'user', role, sessionId: '', address: '' } as UserActor
}

describe('publishing', () => {
  it('has the cards read that are not known, each address once however it is spelled', async () => {
    await buildCard('https://known.example.org/')
    await buildPublishedArticle({ body: essay(film, 'https://www.youtube.com/watch?v=abcdefghijk', page, 'https://known.example.org/') })
    expect((await asked()).toSorted()).toEqual([page, 'https://www.youtube.com/watch?v=abcdefghijk'])
  })

  it('asks anew of what was never read when changes are published, but not twice at once', async () => {
    const { id } = await buildPublishedArticle({ body: essay(page) })
    await buildRevision(id, { body: essay(page, film) })
    expect(await asked()).toHaveLength(2)
  })

  it('asks for nothing while an essay is a draft, and for no more than an essay has', async () => {
    await buildArticle({ body: essay(page) })
    expect(await asked()).toEqual([])
    await buildPublishedArticle({ body: essay(...Array.from({ length: mostCards + 5 }, (_, index) => `https://e${index}.example.org/`)) })
    expect(await asked()).toHaveLength(mostCards)
  })

  it('asks nobody where the operator has switched it off', async () => {
    vi.stubEnv('LINK_CARDS', 'off')
    forgetEnv()
    await buildPublishedArticle({ body: essay(page) })
    expect(await asked()).toEqual([])
  })
})

describe('reading a card again', () => {
  it('is for those who may publish the essay', async () => {
    const { id } = await buildPublishedArticle({ body: essay(page) })
    for (const role of ['author', 'reader'] as const)
      await expect(readCardAgain(await signedIn(role), { articleId: id, url: page })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(readCardAgain({ kind: 'visitor', address: '', guestKey: '' }, { articleId: id, url: page })).rejects.toMatchObject({
      code: 'not-signed-in',
    })
    await db().outbox.deleteMany()
    await readCardAgain(await signedIn('editor'), { articleId: id, url: page })
    await readCardAgain(await signedIn('editor'), { articleId: id, url: page })
    expect(await asked()).toEqual([page])
  })

  it('reads nothing that readers do not see', async () => {
    const { id } = await buildPublishedArticle({ body: essay(page) })
    const editor = await signedIn('editor')
    for (const url of [film, 'http://127.0.0.1/', 'https://localhost/', 'nothing'])
      await expect(readCardAgain(editor, { articleId: id, url }), url).rejects.toMatchObject({ code: 'invalid' })
    await expect(readCardAgain(editor, { articleId: 'none', url: page })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('shows the admin what is known, to those who may see the page', async () => {
    const { id } = await buildArticle({ body: essay(page) })
    await buildCard(page, { title: 'A paper' })
    expect(await getAdminCards(await signedIn('editor'), { articleId: id, urls: [page, film] })).toMatchObject({
      [page]: { title: 'A paper' },
      [film]: { title: '', readAt: null },
    })
    await expect(getAdminCards(await signedIn('author'), { articleId: id, urls: [page] })).rejects.toMatchObject({ code: 'forbidden' })
  })
})
