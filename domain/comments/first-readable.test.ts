import { expect, it } from 'vitest'
import { anyone } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildComment } from './factory'
import { firstReadable } from './first-readable'
import { newCommentId } from './new-comment-id'
import { findThread } from './queries/find-thread'
import { listThread, repliesShown } from './queries/list-thread'

useTestDatabase()

it('comments / more replies: a first comment that was taken away leaves a way to the rest of its thread', async () => {
  const root = await buildComment({ status: 'deleted' })
  const shape = { articleId: root.articleId, rootId: root.id, parentId: root.id, depth: 1, source: 'Yes.', status: 'approved' }
  const ids = Array.from({ length: repliesShown + 10 }, newCommentId)
  await db().comment.createMany({ data: ids.map((id, at) => ({ ...shape, id, createdAt: new Date(Date.UTC(2026, 0, 1, 0, 0, at)) })) })
  const [entry] = (await listThread(anyone, root.articleId)).items
  expect(entry).toMatchObject({ kind: 'placeholder', more: 10 })
  const way = entry && firstReadable(entry)
  expect(way).toBe(ids[0])
  expect(await findThread(anyone, root.articleId, root.id, 1)).toBeNull()
  expect(await findThread(anyone, root.articleId, way ?? '', 1)).toMatchObject({ pages: 1, entry: { id: root.id } })
})
