import { describe, expect, it } from 'vitest'
import { anyone } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildComment } from '../factory'
import { newCommentId } from '../new-comment-id'
import type { CommentStatus } from '../types'
import { findThread, repliesPerPage } from './find-thread'
import { listThread, repliesShown } from './list-thread'
import { placeInThread } from './thread-rows'

useTestDatabase()

/** A thread with so many replies, and before them what a reader never sees. */
async function threadWith(replies: number, unseen: CommentStatus[]) {
  const root = await buildComment()
  const { articleId, id: rootId } = root
  for (const status of unseen) {
    const parent = await buildComment({ parent: root, status })
    await buildComment({ parent, status })
  }
  const made = Array.from({ length: replies }, () => newCommentId())
  const data = { articleId, rootId, parentId: rootId, depth: 1, guestName: 'Ani', source: 'Yes.', status: 'approved' }
  await db().comment.createMany({ data: made.map((id) => ({ id, ...data, createdAt: new Date() })) })
  return { root, last: made.at(-1) ?? '' }
}

const unseen = ['held', 'hidden', 'deleted'] as const

describe('comments / windows of a thread: what readers do not see takes no place', () => {
  it('neither in its pages', async () => {
    const { root, last } = await threadWith(repliesPerPage, [...unseen])
    expect(await placeInThread(root.id, last)).toEqual({ before: repliesPerPage - 1, replies: repliesPerPage })
    expect(await findThread(anyone, root.articleId, last)).toMatchObject({ page: 1, pages: 1 })
  })

  it('nor among the replies that come with it', async () => {
    const { root } = await threadWith(repliesShown, [...unseen])
    const { items } = await listThread(anyone, root.articleId)
    expect(items).toMatchObject([{ id: root.id }])
    expect(items[0]?.replies).toHaveLength(repliesShown)
    expect(items[0]).not.toHaveProperty('more')
  })

  it('but what has something below it that they see keeps its own, however far below', async () => {
    const root = await buildComment({ status: 'hidden' })
    const taken = await buildComment({ parent: root, status: 'deleted' })
    const waiting = await buildComment({ parent: taken, status: 'held' })
    const seen = await buildComment({ parent: waiting })
    expect(await placeInThread(root.id, seen.id)).toEqual({ before: 2, replies: 3 })
    const { items } = await listThread(anyone, root.articleId)
    expect(items).toMatchObject([
      { kind: 'placeholder', replies: [{ kind: 'placeholder', replies: [{ kind: 'placeholder', replies: [{ id: seen.id }] }] }] },
    ])
    await db().comment.update({ where: { id: seen.id }, data: { status: 'hidden' } })
    expect((await listThread(anyone, root.articleId)).items).toEqual([])
  })
})
