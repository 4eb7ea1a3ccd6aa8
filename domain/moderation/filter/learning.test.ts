import { beforeEach, describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { approveComment } from '@/domain/comments/commands/approve-comment'
import { decideComments } from '@/domain/comments/commands/decide-comments'
import { deleteComment } from '@/domain/comments/commands/delete-comment'
import { deleteOwnComment } from '@/domain/comments/commands/delete-own-comment'
import { eraseOwnData } from '@/domain/comments/commands/erase-own-data'
import { hideComment } from '@/domain/comments/commands/hide-comment'
import { postComment } from '@/domain/comments/commands/post-comment'
import { restoreComment } from '@/domain/comments/commands/restore-comment'
import { undoStroke } from '@/domain/comments/commands/undo-stroke'
import { buildComment } from '@/domain/comments/factory'
import { buildSettings } from '@/domain/settings/factory'
import { db } from '@/platform/db/client'
import { runDueJobs } from '@/platform/jobs/run-due-jobs'
import { useTestDatabase } from '@/platform/testing/test-database'
import { learnFrom } from '../commands/learn-from'
import { resetFilter } from '../commands/reset-filter'
import { registerModerationJobs } from '../jobs'
import { exportFilter } from '../queries/export-filter'
import { filterReport } from '../queries/filter-report'
import { labelledComments } from './testing/labelled-comments'

useTestDatabase()
registerModerationJobs()
let owner: UserActor
beforeEach(async () => {
  owner = await buildActor({ role: 'owner' })
})

const learnt = async () => {
  await runDueJobs('test')
  const { ham, spam, tokens } = await exportFilter(owner)
  return { ham, spam, tokens }
}

describe('moderation / learning: the filter', () => {
  it('learns from what is approved and from what is deleted, and unlearns what is decided otherwise', async () => {
    const { id } = await buildComment({ status: 'held', heldBy: 'x', source: 'Bread', guestName: 'Ani' })
    await approveComment(owner, id)
    expect(await learnt()).toEqual({ ham: 1, spam: 0, tokens: { bread: [1, 0], 'name:ani': [1, 0] } })
    await deleteComment(owner, id)
    expect(await learnt()).toEqual({ ham: 0, spam: 1, tokens: { bread: [0, 1], 'name:ani': [0, 1] } })
    await restoreComment(owner, id)
    expect(await learnt()).toMatchObject({ ham: 1, spam: 0 })
    await hideComment(owner, id)
    expect(await learnt()).toEqual({ ham: 0, spam: 0, tokens: {} })
  })

  it('forgets the words of a comment that its writer deletes', async () => {
    const guest: VisitorActor = { kind: 'visitor', address: '192.0.2.1', guestKey: 'a browser' }
    const { id } = await buildComment({ status: 'held', source: 'Secret', guestName: 'Ani', guestKey: guest.guestKey })
    await approveComment(owner, id)
    expect(await learnt()).toMatchObject({ ham: 1 })
    await deleteOwnComment(guest, id)
    expect(await learnt()).toEqual({ ham: 0, spam: 0, tokens: {} })
    expect(await db().filterLesson.count()).toBe(0)
  })

  it('forgets the words of all that its writer erases', async () => {
    const guest: VisitorActor = { kind: 'visitor', address: '192.0.2.1', guestKey: 'a browser' }
    for (const source of ['Secret', 'Another']) {
      const { id } = await buildComment({ status: 'held', source, guestName: 'Ani', guestKey: guest.guestKey })
      await approveComment(owner, id)
    }
    expect(await learnt()).toMatchObject({ ham: 2 })
    await eraseOwnData(guest, '')
    expect(await learnt()).toEqual({ ham: 0, spam: 0, tokens: {} })
  })

  it('learns of a comment once, however often and however many at once it is told', async () => {
    const { id } = await buildComment({
      status: 'deleted',
      deletedBy: 'moderator',
      decidedAt: new Date(),
      source: 'Casino',
      guestName: 'Ani',
    })
    await Promise.all(Array.from({ length: 8 }, () => learnFrom([id])))
    expect(await learnt()).toEqual({ ham: 0, spam: 1, tokens: { casino: [0, 1], 'name:ani': [0, 1] } })
  })

  it('unlearns the words that it learned, though the comment has others since', async () => {
    const { id } = await buildComment({ status: 'held', source: 'Bread', guestName: 'Ani' })
    await approveComment(owner, id)
    await learnt()
    await db().comment.update({ where: { id }, data: { source: 'Salt' } })
    await deleteComment(owner, id)
    expect(await learnt()).toEqual({ ham: 0, spam: 1, tokens: { salt: [0, 1], 'name:ani': [0, 1] } })
  })

  it('learns nothing from what its writer took back, nor from what appeared by itself', async () => {
    const taken = await buildComment({ status: 'deleted', deletedBy: 'writer', decidedAt: new Date() })
    const open = await buildComment({ status: 'approved' })
    await learnFrom([taken.id, open.id, 'no such comment'])
    expect(await learnt()).toEqual({ ham: 0, spam: 0, tokens: {} })
  })

  it('learns from a stroke over many, and unlearns it when that is undone', async () => {
    const { id: articleId } = await buildPublishedArticle()
    const ids = []
    for (let at = 0; at < 5; at++) ids.push((await buildComment({ articleId, status: 'held', source: 'Casino', guestName: 'Ani' })).id)
    const stroke = await decideComments(owner, ids, 'delete')
    expect(await learnt()).toMatchObject({ spam: 5, tokens: { casino: [0, 5] } })
    await undoStroke(owner, stroke.id)
    expect(await learnt()).toEqual({ ham: 0, spam: 0, tokens: {} })
  })
})

describe('moderation / learning: a comment', () => {
  async function taught(decisions: number) {
    await buildSettings({ commentPolicy: 'open' })
    const { id: articleId } = await buildPublishedArticle()
    const ids = []
    for (const { text, name, email, isSpam } of labelledComments(decisions, 11)) {
      const decided = isSpam ? { status: 'deleted', deletedBy: 'moderator' } : { status: 'approved' }
      const written = { articleId, source: text, guestName: name, guestEmail: email, decidedAt: new Date() }
      ids.push((await buildComment({ ...written, ...(decided as { status: 'deleted' | 'approved' }) })).id)
    }
    await learnFrom(ids)
    return (text: string) => postComment({ kind: 'visitor', address: '192.0.2.1', guestKey: '' }, { articleId, text, name: 'Wim' })
  }
  const spam = 'casino bonus jackpot slots betting deposit https://casino-royale.example/1'

  it('that reads like what was deleted is held, with the words that say so, and never refused', async () => {
    const post = await taught(120)
    const held = await post(spam)
    const row = await db().comment.findUniqueOrThrow({ where: { id: held.comment.id } })
    expect(row).toMatchObject({ status: 'held', heldBy: 'learned-filter' })
    expect(row.heldMatch.split('\n').length).toBeGreaterThan(1)
    expect((await post('My grandmother kept bread and a lamp in the kitchen by the river.')).status).toBe('approved')
  })

  it('is not judged before enough was decided, nor after the filter was made to forget', async () => {
    const post = await taught(30)
    expect((await post(spam)).status).toBe('approved')
    const more = await taught(120)
    expect((await more(`${spam} again`)).status).toBe('held')
    await resetFilter(owner)
    expect((await more(`${spam} once more`)).status).toBe('approved')
    expect(await filterReport(owner)).toEqual({ ham: 0, spam: 0, least: 20 })
    expect(await exportFilter(owner)).toEqual({ format: 'broadside-filter', version: 1, ham: 0, spam: 0, tokens: {} })
  })
})

describe('moderation / learning: who may', () => {
  it('see, export and reset the filter: who may change the settings', async () => {
    for (const role of ['reader', 'moderator', 'author'] as const) {
      const actor = await buildActor({ role })
      for (const asked of [resetFilter(actor), exportFilter(actor), filterReport(actor)]) {
        await expect(asked).rejects.toMatchObject({ code: 'forbidden' })
      }
    }
  })
})
