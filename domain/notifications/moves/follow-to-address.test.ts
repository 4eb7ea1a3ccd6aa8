import { expect, it } from 'vitest'
import { askForAddress } from '@/domain/accounts/commands/ask-for-address'
import { confirmAddress } from '@/domain/accounts/commands/confirm-address'
import { actorOf, buildReaderWithoutAddress } from '@/domain/accounts/factory'
import type { UserActor } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildComment } from '@/domain/comments/factory'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildFollow } from '../factory'
import { listFollows } from '../queries/list-follows'
import { linkToken } from '../signed-link'

useTestDatabase()

const [former, address] = ['former@example.org', 'sona@example.org']

async function reader() {
  const actor = await actorOf(await buildReaderWithoutAddress())
  return { actor, personKey: `user:${actor.id}` }
}

/** Gives the account the address, as its reader does by the link of a mail. */
async function confirm(actor: UserActor): Promise<void> {
  await askForAddress(actor, { email: address }, { userAgent: '' })
  const { payload } = await db().outbox.findFirstOrThrow({ where: { kind: 'mail' }, orderBy: { id: 'desc' } })
  await confirmAddress(actor, { token: /account\/address\?token=([\w-]{43})/.exec(payload)?.[1] ?? '' })
}

it('follows / another address: what an account follows goes on at the address that it has confirmed, as often as before', async () => {
  const { actor, personKey } = await reader()
  const { id: articleId, slug } = await buildPublishedArticle()
  const { recipientId } = await buildFollow({ address: former, personKey, subjectId: articleId, articleId, digest: 'daily' })
  await db().recipient.update({ where: { id: recipientId }, data: { digest: 'daily' } })
  await confirm(actor)
  expect(await listFollows({ ...actor, email: address }, '')).toMatchObject({ address, digest: 'daily', items: [{ article: { slug } }] })
  expect(await db().recipient.findMany()).toMatchObject([{ address }])
})

it('follows / another address: links in mails to the former one open nothing of the new one’s', async () => {
  const { actor, personKey } = await reader()
  const { id } = await buildPublishedArticle()
  const { recipientId } = await buildFollow({ address: former, personKey, subjectId: id })
  await confirm(actor)
  await expect(listFollows(actor, linkToken({ recipientId, scope: 'list' }))).rejects.toMatchObject({ code: 'gone' })
})

it('follows / another address: what waited for an answer there waits no more, and what somebody else follows there stays', async () => {
  const { actor, personKey } = await reader()
  const [one, two] = [await buildPublishedArticle(), await buildPublishedArticle()]
  await buildFollow({ address: former, personKey, subjectId: one.id, confirmed: false })
  await buildFollow({ address, personKey, subjectId: two.id, confirmed: false })
  const others = await buildFollow({ address: former, personKey: 'guest:ada', subjectId: one.id })
  await confirm(actor)
  const follows = await db().follow.findMany({ where: { personKey }, include: { recipient: true } })
  for (const follow of follows) expect(follow).toMatchObject({ recipient: { address }, confirmedAt: expect.any(Date) })
  expect(follows).toHaveLength(2)
  expect(await db().follow.findMany({ where: { personKey: 'guest:ada' } })).toEqual([others])
})

it('follows / another address: what waits to be told is told there, and what was told is not told again', async () => {
  const { actor, personKey } = await reader()
  const { id: articleId } = await buildPublishedArticle()
  const { id: followId, recipientId } = await buildFollow({ address: former, personKey, subjectId: articleId })
  const notice = async (dueAt: Date, sentAt: Date | null) => {
    const { id: commentId } = await buildComment({ articleId })
    await db().notice.create({ data: { recipientId, commentId, followId, kind: 'essay', dueAt, sentAt } })
    return commentId
  }
  const later = new Date(now().getTime() + 3_600_000)
  const [told, overdue] = [await notice(now(), now()), await notice(now(), null)]
  await notice(later, null)
  await confirm(actor)
  const to = await db().recipient.findFirstOrThrow({ where: { address }, include: { notices: true } })
  expect(to.notices).toHaveLength(3)
  expect(to.notices.find(({ commentId }) => commentId === told)?.sentAt).not.toBeNull()
  const due = await db().outbox.findMany({ where: { payload: { contains: to.id } }, orderBy: { runAt: 'asc' } })
  expect(due.map(({ payload }) => JSON.parse(payload))).toEqual([
    { recipientId: to.id, commentId: overdue },
    { recipientId: to.id, due: later.toISOString() },
  ])
})

it('follows / another address: an account that follows nothing is made no recipient', async () => {
  const { actor } = await reader()
  await confirm(actor)
  expect(await db().recipient.count()).toBe(0)
})
