import { describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import type { UserActor } from '@/domain/accounts/types'
import { blockAndHide } from '@/domain/comments/commands/block-and-hide'
import { undoStroke } from '@/domain/comments/commands/undo-stroke'
import { buildComment } from '@/domain/comments/factory'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { blockWriter } from '../commands/block-writer'
import { liftBlock } from '../commands/lift-block'
import { restoreBlock } from '../commands/restore-block'
import { undoBlock } from '../commands/undo-block'
import { listBlocks } from '../queries/list-blocks'
import { type BlockKind, blockKinds } from './types'

useTestDatabase()

async function pest() {
  const moderator = await buildActor({ role: 'moderator', name: 'Vahe' })
  const { id: commentId } = await buildComment({ guestKey: 'pest', guestName: 'Pest', guestEmail: 'pest@example.org', addressKey: 'net' })
  const terms = { commentId, reason: 'Lamps', days: 365 as number | null }
  const block = (kind: BlockKind, more: Partial<typeof terms> = {}, actor: UserActor = moderator) =>
    blockWriter(actor, { ...terms, kind, ...more })
  const hide = (kind: BlockKind) => blockAndHide(moderator, { commentId, kind, reason: 'Rude', days: 1 })
  const inForce = async () => (await listBlocks(moderator)).items
  const showAgain = () => db().comment.update({ where: { id: commentId }, data: { status: 'approved' } })
  return { moderator, block, hide, inForce, showAgain }
}

describe('moderation / blocks: taken back', () => {
  it.each(blockKinds)('of a %s gives back the one whose place it took, with its reason and its end', async (kind) => {
    const { moderator, block, hide, inForce } = await pest()
    await block(kind)
    const before = await inForce()
    const stroke = await hide(kind)
    expect(await inForce()).toMatchObject([{ id: stroke.blockId, reason: 'Rude' }])
    await undoStroke(moderator, stroke.id)
    expect(await inForce()).toEqual(before)
    expect(before).toMatchObject([{ reason: 'Lamps', liftedAt: null, liftedByName: '' }])
  })

  it('gives back one for good, where nothing was hidden with it', async () => {
    const { moderator, block, inForce } = await pest()
    const first = await block('name', { days: null })
    const second = await block('name', { days: 1 })
    expect(await undoBlock(moderator, second.id)).toEqual({ changed: true })
    expect(await undoBlock(moderator, second.id)).toEqual({ changed: false })
    expect(await inForce()).toMatchObject([{ id: first.id, until: null }])
    const written = await db().audit.findMany({ where: { action: 'block.undo' } })
    expect(written).toMatchObject([{ subjectId: second.id, actorName: 'Vahe' }])
  })

  it('while a third has taken its place leaves the third, and taking that back gives back the first', async () => {
    const { moderator, block, hide, inForce, showAgain } = await pest()
    const first = await block('name')
    const second = await hide('name')
    await showAgain()
    const third = await hide('name')
    await undoStroke(moderator, second.id)
    expect(await inForce()).toMatchObject([{ id: third.blockId }])
    await undoStroke(moderator, third.id)
    expect(await inForce()).toMatchObject([{ id: first.id }])
  })

  it('gives nothing back once somebody has lifted it: who was let go stays so', async () => {
    const { moderator, block, hide, inForce } = await pest()
    await block('person')
    const stroke = await hide('person')
    await liftBlock(moderator, stroke.blockId)
    await undoStroke(moderator, stroke.id)
    expect(await inForce()).toEqual([])
  })
})

describe('moderation / blocks: a lifting taken back', () => {
  it('leaves the block as it stood', async () => {
    const { moderator, block, inForce } = await pest()
    const { id } = await block('email')
    const before = await inForce()
    await liftBlock(moderator, id)
    expect(await restoreBlock(moderator, id)).toEqual({ changed: true })
    expect(await restoreBlock(moderator, id)).toEqual({ changed: false })
    expect(await inForce()).toEqual(before)
    expect(await db().audit.count({ where: { action: 'block.restore', subjectId: id } })).toBe(1)
  })

  it('is refused where another of the same has been set since', async () => {
    const { moderator, block, inForce } = await pest()
    const { id } = await block('email')
    await liftBlock(moderator, id)
    const later = await block('email', { days: 1 })
    await expect(restoreBlock(moderator, id)).rejects.toMatchObject({ code: 'conflict' })
    expect(await inForce()).toMatchObject([{ id: later.id }])
  })

  it('is for those who may lift it', async () => {
    const { block } = await pest()
    const owner = await buildActor({ role: 'owner' })
    const { id } = await block('name', {}, owner)
    await liftBlock(owner, id)
    for (const role of ['reader', 'author', 'moderator'] as const) {
      const actor = await buildActor({ role })
      await expect(restoreBlock(actor, id), role).rejects.toMatchObject({ code: 'forbidden' })
      await expect(undoBlock(actor, id), role).rejects.toMatchObject({ code: 'forbidden' })
    }
  })
})

describe('moderation / blocks: of the same, set by somebody above', () => {
  it('stays beside the new one: nobody shortens what somebody above them decided', async () => {
    const { block, inForce } = await pest()
    const owner = await buildActor({ role: 'owner' })
    const above = await block('name', { days: null }, owner)
    const below = await block('name', { days: 1 })
    expect(new Set((await inForce()).map(({ id }) => id))).toEqual(new Set([above.id, below.id]))
    const again = await block('name', { days: 7 }, owner)
    expect((await inForce()).map(({ id }) => id)).toEqual([again.id])
  })
})
