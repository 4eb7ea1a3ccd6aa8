import { describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone, type VisitorActor } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { hashToken } from '@/platform/auth/token'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildComment } from '../factory'
import { countOwnHeld, listOwnHeld } from './list-own-held'

useTestDatabase()

const guestKey = hashToken('the cookie of one browser')
const guest: VisitorActor = { kind: 'visitor', address: '192.0.2.1', guestKey }
const sources = async (...asked: Parameters<typeof listOwnHeld>) => (await listOwnHeld(...asked)).map(({ source }) => source)

describe('comments / a held comment of one’s own', () => {
  it('is shown to the browser that sent it, newest first, and to no other', async () => {
    const { id } = await buildPublishedArticle()
    await buildComment({ articleId: id, guestKey, status: 'held', source: 'First.', createdAt: new Date('2026-03-01') })
    await buildComment({ articleId: id, guestKey, status: 'held', source: 'Second.', createdAt: new Date('2026-03-02') })
    await buildComment({ articleId: id, guestKey: hashToken('another'), status: 'held', source: 'Not mine.' })
    expect(await sources(guest, id)).toEqual(['Second.', 'First.'])
    expect(await sources({ ...guest, guestKey: hashToken('a third') }, id)).toEqual([])
  })

  it('is never shown to those who have no cookie, though guests without one are stored like them', async () => {
    const { id } = await buildPublishedArticle()
    await buildComment({ articleId: id, guestKey: '', status: 'held' })
    await buildComment({ articleId: id, authorId: (await buildActor()).id, status: 'held' })
    expect(await sources(anyone, id)).toEqual([])
    expect(await countOwnHeld(anyone)).toBe(0)
  })

  it('is shown to an account in every browser, with what its browser wrote as a guest before', async () => {
    const { id } = await buildPublishedArticle()
    const reader = await buildActor()
    await buildComment({ articleId: id, authorId: reader.id, status: 'held', source: 'Signed in.', createdAt: new Date('2026-03-02') })
    await buildComment({ articleId: id, guestKey, status: 'held', source: 'As a guest.', createdAt: new Date('2026-03-01') })
    expect(await sources(reader, id)).toEqual(['Signed in.'])
    expect(await sources({ ...reader, guestKey }, id)).toEqual(['Signed in.', 'As a guest.'])
  })

  it.each(['approved', 'hidden', 'deleted'] as const)('is no longer shown once it is %s', async (status) => {
    const { id } = await buildPublishedArticle()
    await buildComment({ articleId: id, guestKey, status })
    expect(await sources(guest, id)).toEqual([])
    expect(await countOwnHeld(guest)).toBe(0)
  })

  it('says whom it answers, and is counted over all essays', async () => {
    const parent = await buildComment({ guestName: 'Margit' })
    await buildComment({ parent, guestKey, status: 'held' })
    await buildComment({ guestKey, status: 'held' })
    expect(await listOwnHeld(guest, parent.articleId)).toMatchObject([
      { waits: true, parentId: parent.id, answers: { id: parent.id, name: 'Margit' } },
    ])
    expect(await countOwnHeld(guest)).toBe(2)
  })

  it('is not shown under an essay that readers cannot see', async () => {
    const { id } = await buildPublishedArticle({ removed: true })
    await buildComment({ articleId: id, guestKey, status: 'held' })
    expect(await sources(guest, id)).toEqual([])
  })
})
