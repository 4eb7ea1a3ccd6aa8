import { expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone, type VisitorActor } from '@/domain/accounts/types'
import { buildArticle } from '@/domain/articles/factory'
import { type Change, onChanged } from '@/platform/changes/changes'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildComment } from '../factory'
import { listOwnTraces } from '../queries/list-own-traces'
import { likeComment } from './like-comment'

useTestDatabase()

const guest = (guestKey: string): VisitorActor => ({ ...anyone, guestKey })
const likesOf = async (id: string) => (await db().comment.findUniqueOrThrow({ where: { id } })).likes

it('comments / likes: counts a person once, and takes their like back once', async () => {
  const { id } = await buildComment()
  const reader = await buildActor()
  const all = [likeComment(reader, id, true), likeComment(guest('a'), id, true)]
  await Promise.all(all)
  expect(await likeComment(reader, id, true)).toMatchObject({ likes: 2, liked: true })
  expect(await likesOf(id)).toBe(2)
  expect(await likeComment(reader, id, false)).toMatchObject({ likes: 1, liked: false })
  expect(await likeComment(reader, id, false)).toMatchObject({ likes: 1 })
  expect(await likesOf(id)).toBe(1)
})

it('comments / likes: a thousand of one person racing count once', async () => {
  const { id } = await buildComment()
  await Promise.all(Array.from({ length: 1_000 }, () => likeComment(guest('racer'), id, true)))
  expect(await likesOf(id)).toBe(1)
  await Promise.all(Array.from({ length: 100 }, () => likeComment(guest('racer'), id, false)))
  expect(await likesOf(id)).toBe(0)
})

it('comments / likes: a guest who has no cookie yet is given one, and is known by it', async () => {
  const { id, articleId } = await buildComment()
  const { guestToken } = await likeComment(anyone, id, true)
  expect(guestToken).toMatch(/^[\w-]{43}$/)
  const [row] = await db().commentLike.findMany({ where: { commentId: id } })
  const known = guest(row?.personKey.replace('guest:', '') ?? '')
  expect(await listOwnTraces(known, articleId)).toEqual({ liked: [id], own: [] })
  expect((await likeComment(anyone, id, false)).guestToken).toBeUndefined()
})

it('comments / likes: somebody who signs in has liked what their browser liked before, and may take it back', async () => {
  const { id } = await buildComment()
  await likeComment(guest('k'), id, true)
  const signedIn = { ...(await buildActor()), guestKey: 'k' }
  expect(await likeComment(signedIn, id, true)).toMatchObject({ likes: 1 })
  expect(await likeComment(signedIn, id, false)).toMatchObject({ likes: 0 })
})

it('comments / likes: nobody likes their own, as an account or as a guest', async () => {
  const writer = await buildActor()
  const byAccount = await buildComment({ authorId: writer.id })
  const byGuest = await buildComment({ guestKey: 'g' })
  await expect(likeComment(writer, byAccount.id, true)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(likeComment(guest('g'), byGuest.id, true)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await db().commentLike.count()).toBe(0)
})

it.each(['held', 'hidden', 'deleted'] as const)(
  'comments / likes: one that is %s is refused in the words of one that never was',
  async (status) => {
    const refusal = (id: string) => likeComment(guest('x'), id, true).catch((error) => ({ code: error.code, message: error.message }))
    const comment = await buildComment({ status, guestKey: 'x' })
    expect(await refusal(comment.id)).toEqual(await refusal('nothing'))
  },
)

it('comments / likes: nothing under an essay that is not published can be liked', async () => {
  const { id } = await buildComment({ articleId: (await buildArticle()).id })
  await expect(likeComment(guest('x'), id, true)).rejects.toMatchObject({ code: 'not-found' })
})

it('comments / likes: only one that counted is announced, and softly', async () => {
  const { id, articleId } = await buildComment()
  const heard: Change[] = []
  const stop = onChanged((change) => heard.push(change))
  await likeComment(guest('a'), id, true)
  await likeComment(guest('a'), id, true)
  stop()
  expect(heard).toEqual([{ tags: [`thread:${articleId}`], soft: true }])
})
