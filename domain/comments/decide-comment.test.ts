import { describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { type Change, onChanged } from '@/platform/changes/changes'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { approveComment } from './commands/approve-comment'
import { deleteComment } from './commands/delete-comment'
import { hideComment } from './commands/hide-comment'
import { restoreComment } from './commands/restore-comment'
import { buildComment } from './factory'
import { commentStatuses } from './types'

useTestDatabase()

const decisions = { approve: approveComment, hide: hideComment, restore: restoreComment, delete: deleteComment }

describe.each(Object.entries(decisions))('to %s a comment', (verb, decide) => {
  it('is refused to visitors, to readers and to the author of another essay, and changes nothing', async () => {
    const comment = await buildComment({ status: 'held' })
    for (const actor of [anyone, await buildActor(), await buildActor({ role: 'author' })]) {
      await expect(decide(actor, comment.id)).rejects.toMatchObject({ code: 'forbidden' })
    }
    expect(await db().comment.findUnique({ where: { id: comment.id } })).toMatchObject({ status: 'held' })
    expect(await db().audit.count({ where: { subjectType: 'comment' } })).toBe(0)
  })

  it('tells the author of another essay nothing of whether it is there', async () => {
    const author = await buildActor({ role: 'author' })
    const { id } = await buildComment({ status: 'held' })
    for (const one of [id, 'never']) await expect(decide(author, one)).rejects.toMatchObject({ code: 'forbidden' })
    const moderator = await buildActor({ role: 'moderator' })
    await expect(decide(moderator, 'never')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is written down once, and doing it again changes nothing', async () => {
    const from = { approve: 'held', hide: 'approved', restore: 'hidden', delete: 'approved' } as const
    const comment = await buildComment({ status: from[verb as keyof typeof from] })
    const moderator = await buildActor({ role: 'moderator' })
    expect(await decide(moderator, comment.id)).toMatchObject({ changed: true })
    const heard: Change[] = []
    const stop = onChanged((change) => heard.push(change))
    expect(await decide(moderator, comment.id)).toMatchObject({ changed: false })
    stop()
    expect(heard).toEqual([])
    expect(await db().audit.findMany({ where: { subjectId: comment.id } })).toMatchObject([
      { action: `comment.${verb}`, actorId: moderator.id },
    ])
  })

  it('is announced at once to the documents that show it', async () => {
    const comment = await buildComment({ status: verb === 'restore' ? 'deleted' : 'held' })
    const heard: Change[] = []
    const stop = onChanged((change) => heard.push(change))
    await decide(await buildActor({ role: 'owner' }), comment.id)
    stop()
    expect(heard).toEqual([{ tags: [`thread:${comment.articleId}`, 'comment-counts'], soft: false }])
  })

  it('that is not there is refused', async () => {
    await expect(decide(await buildActor({ role: 'owner' }), 'nothing')).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('the admin', () => {
  it('an author decides under their own essay', async () => {
    const author = await buildActor({ role: 'author' })
    const article = await buildPublishedArticle({ authorId: author.id })
    const comment = await buildComment({ articleId: article.id, status: 'held' })
    expect(await approveComment(author, comment.id)).toMatchObject({ status: 'approved', changed: true })
  })

  it('does not approve what was taken away, nor hide what was deleted', async () => {
    const owner = await buildActor({ role: 'owner' })
    const hidden = await buildComment({ status: 'hidden' })
    const deleted = await buildComment({ status: 'deleted' })
    await expect(approveComment(owner, hidden.id)).rejects.toMatchObject({ code: 'conflict' })
    await expect(hideComment(owner, deleted.id)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('restores what waited to waiting and what appeared to appearing', async () => {
    const owner = await buildActor({ role: 'owner' })
    const waiting = await buildComment({ status: 'held', heldBy: 'too-many-links' })
    const approved = await buildComment({ status: 'held', heldBy: 'flood', heldReason: 'moderation.flood' })
    await approveComment(owner, approved.id)
    expect(await db().comment.findUnique({ where: { id: approved.id } })).toMatchObject({ heldBy: '', heldReason: '' })
    for (const { id } of [waiting, approved]) await deleteComment(owner, id)
    expect((await restoreComment(owner, waiting.id)).status).toBe('held')
    expect((await restoreComment(owner, approved.id)).status).toBe('approved')
  })

  it('of two who decide at the same moment, one decision stands and is written down once', async () => {
    const comment = await buildComment({ status: 'held' })
    const [one, other] = [await buildActor({ role: 'owner' }), await buildActor({ role: 'editor' })]
    await Promise.allSettled([approveComment(one, comment.id), approveComment(other, comment.id)])
    expect(await db().comment.findUnique({ where: { id: comment.id } })).toMatchObject({ status: 'approved' })
    expect(await db().audit.count({ where: { subjectId: comment.id } })).toBe(1)
  })

  it('knows every state', () => {
    expect([...commentStatuses].sort()).toEqual(['approved', 'deleted', 'held', 'hidden'])
  })
})
