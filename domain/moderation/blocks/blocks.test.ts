import { afterEach, describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import type { VisitorActor } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { postComment } from '@/domain/comments/commands/post-comment'
import { buildComment } from '@/domain/comments/factory'
import { listQueue } from '@/domain/comments/queries/list-queue'
import { buildSettings } from '@/domain/settings/factory'
import { message } from '@/i18n/message'
import { hashToken } from '@/platform/auth/token'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { blockTyped } from '../commands/block-typed'
import { blockWriter } from '../commands/block-writer'
import { liftBlock } from '../commands/lift-block'
import { listBlocks } from '../queries/list-blocks'
import type { BlockKind } from './types'

useTestDatabase()
afterEach(() => holdClock(undefined))

const visitor = (address: string, guestToken?: string): VisitorActor => ({
  kind: 'visitor',
  address,
  guestKey: guestToken === undefined ? '' : hashToken(guestToken),
})

async function opened() {
  await buildSettings({ commentPolicy: 'open' })
  const { id: articleId } = await buildPublishedArticle()
  const moderator = await buildActor({ role: 'moderator' })
  let number = 0
  const post = (actor: Parameters<typeof postComment>[0], more: object = {}) =>
    postComment(actor, { articleId, text: `Comment ${++number}.`, name: 'Tigran', email: 'tigran@example.org', ...more })
  const first = await post(visitor('2001:db8:1:2:3::4'))
  const block = (kind: BlockKind, days: number | null = 7) =>
    blockWriter(moderator, { commentId: first.comment.id, kind, reason: 'Advertising', days })
  return { moderator, post, first, block }
}

describe('moderation / blocks', () => {
  it('of a guest refuses their browser, whatever name it gives, and nobody else', async () => {
    const { post, first, block } = await opened()
    await block('person')
    const again = post(visitor('192.0.2.9', first.guestToken), { name: 'Another', email: '' })
    await expect(again).rejects.toMatchObject({ code: 'forbidden', message: message('comments.blockedFor', { days: 7 }) })
    expect((await post(visitor('2001:db8:1:2::9'))).status).toBe('approved')
  })

  it('of an account refuses it, signed in or known by its browser', async () => {
    const { moderator, post } = await opened()
    const reader = await buildActor()
    const { comment } = await post(reader)
    await blockWriter(moderator, { commentId: comment.id, kind: 'person', reason: '', days: null })
    await expect(post(reader)).rejects.toMatchObject({ code: 'forbidden', message: message('comments.blocked') })
  })

  it.each([
    ['name', { name: 'TIGRАN', email: '' }, { name: 'Margit', email: '' }],
    ['email', { name: 'Margit', email: 'Tigran@Example.org' }, { name: 'Margit', email: 'margit@example.org' }],
  ] as const)('of a typed %s holds what comes with it, since anybody can type it', async (kind, same, other) => {
    const { post, block } = await opened()
    await block(kind)
    const held = await post(visitor('192.0.2.9'), same)
    expect(await db().comment.findUniqueOrThrow({ where: { id: held.comment.id } })).toMatchObject({ status: 'held', heldBy: 'blocked' })
    expect((await post(visitor('192.0.2.9'), other)).status).toBe('approved')
  })

  it('of a network holds the whole /64 of it, and no other', async () => {
    const { post, block } = await opened()
    await block('network')
    const other = { name: 'Margit', email: '' }
    expect((await post(visitor('2001:db8:1:2:ffff::1'), other)).status).toBe('held')
    expect((await post(visitor('2001:db8:1:3::1'), other)).status).toBe('approved')
  })

  it('hold nothing of those who work here', async () => {
    const { post, block } = await opened()
    await block('network')
    const editor = { ...(await buildActor({ role: 'editor' })), address: '2001:db8:1:2::1' }
    expect((await post(editor)).status).toBe('approved')
  })

  it('end by themselves, and when they are lifted', async () => {
    const { moderator, post, block, first } = await opened()
    const { id } = await block('person', 7)
    const again = () => post(visitor('192.0.2.9', first.guestToken))
    await expect(again()).rejects.toMatchObject({ code: 'forbidden' })
    await liftBlock(moderator, id)
    expect((await again()).status).toBe('approved')
    await block('person', 1)
    await expect(again()).rejects.toMatchObject({ code: 'forbidden' })
    holdClock(new Date(Date.now() + 86_400_001))
    expect((await again()).status).toBe('approved')
    expect(await listBlocks(moderator)).toMatchObject({ total: 0 })
    expect(await listBlocks(moderator, { ended: true })).toMatchObject({ total: 2 })
  })

  it('that are set again take the place of the same that stood', async () => {
    const { moderator, block } = await opened()
    await block('name', 1)
    await block('name', null)
    expect((await listBlocks(moderator)).items).toMatchObject([{ kind: 'name', label: 'Tigran', until: null, reason: 'Advertising' }])
  })

  it('are not asked where the rule is switched off', async () => {
    const { post, block, first } = await opened()
    await block('person')
    await buildSettings({ commentPolicy: 'open', ruleSwitches: { blocked: false } })
    expect((await post(visitor('192.0.2.9', first.guestToken))).status).toBe('approved')
  })
})

describe('moderation / blocks: nobody acts on somebody above them', () => {
  it('nor on their equal: whoever would is refused, in each way, and the queue offers none', async () => {
    for (const role of ['moderator', 'author', 'editor', 'owner'] as const) {
      const comment = await buildComment({ authorId: (await buildActor({ role })).id })
      const moderator = await buildActor({ role: 'moderator' })
      for (const kind of ['person', 'name', 'email'] as const) {
        const refused = blockWriter(moderator, { commentId: comment.id, kind, reason: '', days: 1 })
        await expect(refused, `${role} ${kind}`).rejects.toMatchObject({ code: 'forbidden' })
      }
      const { items } = await listQueue(moderator, { status: 'approved' })
      expect(items.find(({ id }) => id === comment.id)?.blockableAs).toEqual([])
    }
    expect(await db().moderationBlock.count()).toBe(0)
  })

  it('nor by typing their address', async () => {
    const owner = await buildActor({ role: 'owner' })
    const refused = blockTyped(await buildActor({ role: 'editor' }), { kind: 'email', value: owner.email, reason: '', days: null })
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('nor lifts what they have set', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id } = await blockTyped(owner, { kind: 'name', value: 'Casino', reason: '', days: null })
    const moderator = await buildActor({ role: 'moderator' })
    await expect(liftBlock(moderator, id)).rejects.toMatchObject({ code: 'forbidden', message: message('errors.liftForbidden') })
    expect((await listBlocks(moderator)).items).toMatchObject([{ id, mayLift: false }])
    expect(await liftBlock(owner, id)).toEqual({ changed: true })
    expect(await liftBlock(owner, id)).toEqual({ changed: false })
    expect(await db().audit.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })).toMatchObject([
      { action: 'block.start' },
      { action: 'block.lift' },
    ])
  })

  it('and authors, who moderate under their own essays alone, block nobody', async () => {
    const author = await buildActor({ role: 'author' })
    const { id: articleId } = await buildPublishedArticle({ authorId: author.id })
    const comment = await buildComment({ articleId })
    await expect(blockWriter(author, { commentId: comment.id, kind: 'name', reason: '', days: 1 })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(listBlocks(author)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('moderation / blocks: what is known of a network', () => {
  it('is a keyed hash that tells nobody the address, and nothing where none is to be kept', async () => {
    const { first, post, moderator } = await opened()
    const keyOf = async (id: string) => (await db().comment.findUniqueOrThrow({ where: { id } })).addressKey
    expect(await keyOf(first.comment.id)).toMatch(/^[\w-]{43}$/)
    expect(JSON.stringify(await listQueue(moderator, { status: 'all' }))).not.toContain(await keyOf(first.comment.id))
    await buildSettings({ commentPolicy: 'open', moderation: { blocked: { networkDays: 0 } } })
    const later = await post(visitor('192.0.2.9'))
    expect(await keyOf(later.comment.id)).toBe('')
    const refused = blockWriter(moderator, { commentId: later.comment.id, kind: 'network', reason: '', days: 1 })
    await expect(refused).rejects.toMatchObject({ code: 'conflict', message: message('errors.nothingToBlock') })
  })
})
