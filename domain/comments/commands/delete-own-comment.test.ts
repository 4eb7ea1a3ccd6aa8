import { beforeEach, describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone, type VisitorActor } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildSettings } from '@/domain/settings/factory'
import { hashToken } from '@/platform/auth/token'
import { type Change, onChanged } from '@/platform/changes/changes'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildComment } from '../factory'
import { listLatestComments } from '../queries/list-latest-comments'
import { listOwnHeld } from '../queries/list-own-held'
import { listQueue } from '../queries/list-queue'
import { listThread } from '../queries/list-thread'
import { deleteOwnComment } from './delete-own-comment'
import { editComment } from './edit-comment'
import { likeComment } from './like-comment'
import { postComment } from './post-comment'
import { restoreComment } from './restore-comment'

useTestDatabase()

const guestKey = hashToken('the cookie of one browser')
const guest: VisitorActor = { kind: 'visitor', address: '192.0.2.1', guestKey }
let articleId: string
beforeEach(async () => {
  await buildSettings({ commentPolicy: 'open' })
  articleId = (await buildPublishedArticle()).id
})
const mine = (more: object = {}) => buildComment({ articleId, guestKey, source: 'A secret.', guestEmail: 'a@example.org', ...more })
const rowOf = (id: string) => db().comment.findUniqueOrThrow({ where: { id } })

describe('comments / deleting one’s own', () => {
  it('leaves nothing of what was typed, in any wording, nor likes and reports', async () => {
    const { id } = await mine()
    await editComment(guest, id, { text: 'A secret, better put.' })
    await likeComment(await buildActor(), id, true)
    await db().commentReport.create({ data: { commentId: id, personKey: 'user:somebody', reason: 'abuse' } })
    const heard: Change[] = []
    const stop = onChanged((change) => heard.push(change))
    await deleteOwnComment(guest, id)
    stop()
    expect(await rowOf(id)).toMatchObject({ status: 'deleted', deletedBy: 'writer', source: '', guestName: '', guestEmail: '', likes: 0 })
    expect(await Promise.all([db().commentWording.count(), db().commentLike.count(), db().commentReport.count()])).toEqual([0, 0, 0])
    expect(JSON.stringify(await db().audit.findMany())).not.toContain('secret')
    expect(heard).toEqual([{ tags: [`thread:${articleId}`, 'comment-counts'], soft: false }])
  })

  it('keeps its place while replies stand, and is gone with the last of them', async () => {
    const comment = await mine()
    const reply = await mine({ parent: comment, source: 'An answer.' })
    await deleteOwnComment(guest, comment.id)
    const { items, comments } = await listThread(anyone, articleId)
    expect([items, comments]).toMatchObject([[{ kind: 'placeholder', replies: [{ id: reply.id }] }], 1])
    expect((await listLatestComments(anyone, articleId, 9)).map(({ source }) => source)).toEqual(['An answer.'])
    await deleteOwnComment(guest, reply.id)
    expect(await listThread(anyone, articleId)).toMatchObject({ items: [], total: 0, comments: 0 })
  })

  it('works for one that waits, and after any time', async () => {
    const { id } = await mine({ status: 'held', createdAt: new Date('2020-01-01') })
    await deleteOwnComment(guest, id)
    expect(await listOwnHeld(guest, articleId)).toEqual([])
    expect((await listQueue(await buildActor({ role: 'owner' }))).total).toBe(0)
  })

  it('is for its writer alone, and not for what a moderator took away', async () => {
    const { id } = await mine()
    for (const stranger of [anyone, { ...guest, guestKey: hashToken('another') }, await buildActor({ role: 'owner' })]) {
      await expect(deleteOwnComment(stranger, id)).rejects.toMatchObject({ code: 'not-found' })
    }
    const hidden = await mine({ status: 'hidden' })
    await expect(deleteOwnComment(guest, hidden.id)).rejects.toMatchObject({ code: 'not-found' })
    expect([(await rowOf(id)).source, (await rowOf(hidden.id)).source]).toEqual(['A secret.', 'A secret.'])
  })

  it('cannot be undone by those who moderate, who see that there is nothing', async () => {
    const { id } = await mine()
    await deleteOwnComment(guest, id)
    const owner = await buildActor({ role: 'owner' })
    await expect(restoreComment(owner, id)).rejects.toMatchObject({ code: 'conflict' })
    const [item] = (await listQueue(owner, { status: 'deleted' })).items
    expect(item).toMatchObject({ deletedByWriter: true, source: '', may: { restore: false, delete: false } })
  })

  it('lets an answer that was on its way stand under the placeholder', async () => {
    const comment = await mine()
    const answer = postComment(guest, { articleId, parentId: comment.id, text: 'On its way.', name: 'Ani' })
    const [replied] = await Promise.allSettled([answer, deleteOwnComment(guest, comment.id)])
    const { items } = await listThread(anyone, articleId)
    expect(items).toMatchObject(replied.status === 'rejected' ? [] : [{ kind: 'placeholder', replies: [{ source: 'On its way.' }] }])
    expect((await rowOf(comment.id)).deletedBy).toBe('writer')
  })

  it('wins over an edit at the same moment: no text comes back', async () => {
    const { id } = await mine()
    await Promise.allSettled([editComment(guest, id, { text: 'Still here.' }), deleteOwnComment(guest, id)])
    await deleteOwnComment(guest, id).catch(() => undefined)
    expect(await rowOf(id)).toMatchObject({ status: 'deleted', source: '' })
    expect(await db().commentWording.count()).toBe(0)
  })
})
