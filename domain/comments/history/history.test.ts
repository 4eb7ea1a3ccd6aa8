import { describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { blockWriter } from '@/domain/moderation/commands/block-writer'
import { liftBlock } from '@/domain/moderation/commands/lift-block'
import { restoreBlock } from '@/domain/moderation/commands/restore-block'
import { db } from '@/platform/db/client'
import { newId } from '@/platform/db/new-id'
import { useTestDatabase } from '@/platform/testing/test-database'
import { approveComment } from '../commands/approve-comment'
import { blockAndHide } from '../commands/block-and-hide'
import { decideComments } from '../commands/decide-comments'
import { hideComment } from '../commands/hide-comment'
import { keepComment } from '../commands/keep-comment'
import { pickComment } from '../commands/pick-comment'
import { pinThread } from '../commands/pin-thread'
import { reportComment } from '../commands/report-comment'
import { restoreComment } from '../commands/restore-comment'
import { undoStroke } from '../commands/undo-stroke'
import { buildComment } from '../factory'
import { newCommentId } from '../new-comment-id'
import { listDecisions } from '../queries/list-decisions'
import { listDecisionsOfPerson } from '../queries/list-decisions-of-person'

useTestDatabase()

const lines = (history: { items: readonly { action: string }[] }) => history.items.map(({ action }) => action).sort()

describe('moderation / history: of a comment', () => {
  it('tells of every decision, who took it, from which state, and why it waited', async () => {
    const moderator = await buildActor({ role: 'owner', name: 'Vahe' })
    const { id } = await buildComment({ status: 'held', heldBy: 'flood', heldReason: 'moderation.flood' })
    await approveComment(moderator, id)
    await pinThread(moderator, id, true)
    await pickComment(moderator, id, true)
    await pinThread(moderator, id, false)
    await pickComment(moderator, id, false)
    await hideComment(moderator, id)
    await restoreComment(moderator, id)
    await reportComment({ ...anyone, guestKey: 'r' }, id, { reason: 'abuse', text: '' })
    await keepComment(moderator, id)
    const history = await listDecisions(moderator, id)
    const verbs = ['approve', 'hide', 'keep', 'pick', 'pin', 'restore', 'unpick', 'unpin']
    expect(lines(history)).toEqual(verbs.map((verb) => `comment.${verb}`))
    expect(history.items.every(({ who, at }) => who === 'Vahe' && at instanceof Date)).toBe(true)
    expect(history.items.find(({ action }) => action === 'comment.approve')).toMatchObject({
      from: 'held',
      heldBecause: expect.stringContaining('flood'),
    })
    expect(history.comment).toMatchObject({ id, name: 'Tigran', status: 'approved' })
  })

  it('tells of a reply that its thread was pinned', async () => {
    const moderator = await buildActor({ role: 'owner' })
    const root = await buildComment()
    const reply = await buildComment({ parent: root })
    await pinThread(moderator, reply.id, true)
    await pickComment(moderator, root.id, true)
    expect(lines(await listDecisions(moderator, reply.id))).toEqual(['comment.pin'])
  })

  it('tells of a stroke with the block that came with it, and of its being taken back only where that changed this comment', async () => {
    const moderator = await buildActor({ role: 'moderator' })
    const [one, other] = [await buildComment({ guestKey: 'pest' }), await buildComment({ guestKey: 'pest' })]
    const stroke = await blockAndHide(moderator, { commentId: one.id, kind: 'person', reason: 'Lamps', days: null })
    await restoreComment(moderator, other.id)
    await undoStroke(moderator, stroke.id)
    expect((await listDecisions(moderator, one.id)).items).toMatchObject([
      { action: 'comments.undo', to: 'approved' },
      { action: 'comments.hide', from: 'approved', block: { kind: 'person', label: 'Tigran', reason: 'Lamps', until: null } },
    ])
    expect(lines(await listDecisions(moderator, other.id))).toEqual(['comment.restore', 'comments.hide'])
  })

  it('tells what readers’ reports did, of which nobody decided', async () => {
    const moderator = await buildActor({ role: 'moderator' })
    const { id } = await buildComment()
    for (const guestKey of ['a', 'b', 'c']) await reportComment({ ...anyone, guestKey }, id, { reason: 'abuse', text: '' })
    expect((await listDecisions(moderator, id)).items).toMatchObject([{ action: 'comment.hold', from: 'approved', to: 'held' }])
  })
})

describe('moderation / history: of a person', () => {
  it('tells of all their comments that the actor decides on, once for each stroke, and of blocks of them with their reason', async () => {
    const moderator = await buildActor({ role: 'moderator', name: 'Vahe' })
    const pest = { guestKey: 'pest', guestName: 'Pest', guestEmail: 'pest@example.org' }
    const [one, two, three] = [await buildComment(pest), await buildComment(pest), await buildComment(pest)]
    const stranger = await buildComment({ guestKey: 'other', guestName: 'Pest' })
    await hideComment(moderator, one.id)
    await hideComment(moderator, stranger.id)
    const stroke = await decideComments(moderator, [two.id, three.id, stranger.id], 'delete')
    await restoreComment(moderator, three.id)
    await undoStroke(moderator, stroke.id)
    const { id: blockId } = await blockWriter(moderator, { commentId: one.id, kind: 'email', reason: 'Lamps', days: 7 })
    await liftBlock(moderator, blockId)
    await restoreBlock(moderator, blockId)
    const history = await listDecisionsOfPerson(moderator, two.id)
    expect(lines(history)).toEqual([
      'block.lift',
      'block.restore',
      'block.start',
      'comment.hide',
      'comment.restore',
      'comments.delete',
      'comments.undo',
    ])
    const line = (action: string) => history.items.find((each) => each.action === action)
    expect(line('block.start')).toMatchObject({ who: 'Vahe', block: { kind: 'email', label: 'pest@example.org', reason: 'Lamps' } })
    expect(line('comment.hide')).toMatchObject({ commentId: one.id, from: 'approved' })
    expect(line('comments.delete')).toMatchObject({ count: 2 })
    expect(line('comments.undo')).toMatchObject({ count: 1 })
  })

  it('is, for an author, of what stands under their own essays, without blocks; and for others nothing', async () => {
    const owner = await buildActor({ role: 'owner' })
    const author = await buildActor({ role: 'author' })
    const { id: articleId } = await buildPublishedArticle({ authorId: author.id })
    const pest = { guestKey: 'pest' }
    const [own, elsewhere] = [await buildComment({ ...pest, articleId }), await buildComment(pest)]
    for (const { id } of [own, elsewhere]) await hideComment(owner, id)
    await blockWriter(owner, { commentId: own.id, kind: 'person', reason: '', days: 1 })
    expect(lines(await listDecisionsOfPerson(owner, own.id))).toEqual(['block.start', 'comment.hide', 'comment.hide'])
    expect((await listDecisionsOfPerson(author, own.id)).items).toMatchObject([{ action: 'comment.hide', commentId: own.id }])
    for (const list of [listDecisions, listDecisionsOfPerson]) {
      await expect(list(author, elsewhere.id)).rejects.toMatchObject({ code: 'forbidden' })
      await expect(list(anyone, own.id)).rejects.toMatchObject({ code: 'forbidden' })
      await expect(list(owner, 'never')).rejects.toMatchObject({ code: 'not-found' })
    }
  })

  it('comes in pages that skip and repeat nothing, with ten thousand lines', async () => {
    const moderator = await buildActor({ role: 'moderator' })
    const { id: articleId } = await buildPublishedArticle()
    const ids = Array.from({ length: 5_000 }, newCommentId)
    const rows = ids.map((id) => ({ id, rootId: id, articleId, source: 'Lamps.', status: 'approved', guestKey: 'pest' }))
    const audits = ids.flatMap((subjectId, at) =>
      ['comment.hide', 'comment.restore'].map((action) => ({
        ...{ id: newId(), actorId: moderator.id, actorName: 'Vahe', action, subjectType: 'comment', subjectId },
        createdAt: new Date(Date.UTC(2026, 2, 4) + at * 1_000),
      })),
    )
    for (let from = 0; from < rows.length; from += 500) await db().comment.createMany({ data: rows.slice(from, from + 500) })
    for (let from = 0; from < audits.length; from += 500) await db().audit.createMany({ data: audits.slice(from, from + 500) })
    const first = await listDecisionsOfPerson(moderator, ids[0] ?? '')
    expect([first.total, first.pages, first.items.length]).toEqual([10_000, 200, 50])
    const keys = new Set<string>()
    for (const page of [1, 2, 3, 199, 200]) {
      for (const { key } of (await listDecisionsOfPerson(moderator, ids[0] ?? '', page)).items) keys.add(key)
    }
    expect(keys.size).toBe(250)
    expect((await listDecisionsOfPerson(moderator, ids[0] ?? '', 200)).items.at(-1)?.commentId).toBe(ids[0])
  })
})
