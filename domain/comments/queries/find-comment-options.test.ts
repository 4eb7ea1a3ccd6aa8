import { expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { decideInPlace } from '../commands/decide-in-place'
import { buildComment } from '../factory'
import { findCommentOptions } from './find-comment-options'

useTestDatabase()

it('comments / options: a comment that waits is its writer’s, and what was taken away is no reader’s', async () => {
  const writer = await buildActor()
  const held = await buildComment({ authorId: writer.id, status: 'held' })
  expect(await findCommentOptions(writer, held.articleId, held.id)).toMatchObject({
    own: true,
    comment: { waits: true },
    may: { like: false },
    moderation: null,
  })
  expect(await findCommentOptions(anyone, held.articleId, held.id)).toBeNull()
  expect(await findCommentOptions(await buildActor(), held.articleId, held.id)).toBeNull()
  for (const status of ['hidden', 'deleted'] as const) {
    const gone = await buildComment({ authorId: writer.id, status })
    expect(await findCommentOptions(writer, gone.articleId, gone.id)).toBeNull()
  }
})

it('comments / options: whoever moderates here is shown every state, why it waits, and what they may decide', async () => {
  const author = await buildActor({ role: 'author' })
  const { id: articleId } = await buildPublishedArticle({ authorId: author.id })
  const held = await buildComment({ articleId, status: 'held', heldBy: 'words' })
  const nothingMore = { like: false, report: false, edit: false, delete: false, pin: false, pick: false }
  for (const moderator of [author, await buildActor({ role: 'moderator' }), await buildActor({ role: 'owner' })]) {
    const found = await findCommentOptions(moderator, articleId, held.id)
    expect(found).toMatchObject({ may: nothingMore, moderation: { status: 'held', may: { approve: true, hide: true, restore: false } } })
    expect(found?.moderation?.heldBecause).toContain('byRule')
    // It waits for them, not of theirs: nothing must say that only they see it.
    expect(found?.comment.waits).toBeUndefined()
  }
  const hidden = await buildComment({ articleId, status: 'hidden' })
  expect(await findCommentOptions(author, articleId, hidden.id)).toMatchObject({ moderation: { may: { restore: true, hide: false } } })
})

it('comments / options: an author is told nothing of what was taken away under another’s essay', async () => {
  const author = await buildActor({ role: 'author' })
  for (const status of ['held', 'hidden', 'deleted'] as const) {
    const comment = await buildComment({ status })
    expect(await findCommentOptions(author, comment.articleId, comment.id)).toBeNull()
  }
  const shown = await buildComment()
  expect(await findCommentOptions(author, shown.articleId, shown.id)).toMatchObject({ moderation: null })
})

it('comments / options: nobody is offered a decision about what somebody above them wrote, nor about what its writer deleted', async () => {
  const owner = await buildActor({ role: 'owner' })
  const moderator = await buildActor({ role: 'moderator' })
  const above = await buildComment({ authorId: owner.id })
  expect((await findCommentOptions(moderator, above.articleId, above.id))?.moderation?.may).toMatchObject({ hide: false, delete: false })
  const deleted = await buildComment({ status: 'deleted' })
  expect(await findCommentOptions(moderator, deleted.articleId, deleted.id)).toMatchObject({ moderation: { may: { restore: true } } })
  await db().comment.update({ where: { id: deleted.id }, data: { deletedBy: 'writer' } })
  expect(await findCommentOptions(moderator, deleted.articleId, deleted.id)).toBeNull()
})

it('comments / decide in place: whoever moderates nothing is refused alike, whether the comment is shown, held or never was', async () => {
  const reader = await buildActor()
  const { id: shown } = await buildComment()
  const { id: held } = await buildComment({ status: 'held' })
  const said = await Promise.all([shown, held, 'never'].map((id) => decideInPlace(reader, id, 'hide').catch((error) => error)))
  expect(new Set(said.map(({ code, message }) => `${code} ${message}`)).size).toBe(1)
  expect(await db().comment.count({ where: { status: 'hidden' } })).toBe(0)
  expect(await decideInPlace(await buildActor({ role: 'moderator' }), shown, 'hide')).toMatchObject({ status: 'hidden', changed: true })
})
