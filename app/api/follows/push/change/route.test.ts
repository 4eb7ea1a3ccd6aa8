import { createECDH, randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { ApiClient } from '@/app/testing/api-client'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildComment } from '@/domain/comments/factory'
import { mostAtHost } from '@/domain/notifications/limits'
import { pushRecipient } from '@/domain/notifications/push/push-recipient'
import { writeFollow } from '@/domain/notifications/recipients'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { useTestDatabase } from '@/platform/testing/test-database'

useTestDatabase()

function browser(name: string) {
  const pair = createECDH('prime256v1')
  const keys = { p256dh: pair.generateKeys('base64url'), auth: randomBytes(16).toString('base64url') }
  return { endpoint: `https://push.example.org/${name}`, keys }
}
type Browser = ReturnType<typeof browser>

const follow = (subscription: Browser, subjectId: string, key = 'guest:reader') =>
  write(async (tx) => {
    const recipient = await pushRecipient(tx, subscription, key)
    await writeFollow(tx, recipient, key, { kind: 'essay', subjectId, article: { id: subjectId } }, now())
    return recipient.id
  })
const change = (old: Browser, subscription: Browser) =>
  new ApiClient().post('/api/follows/push/change', { old: JSON.stringify(old), subscription: JSON.stringify(subscription) })

it('notices / push: a browser whose subscription was changed is written to by the new one, and follows what it followed', async () => {
  const { id: essay } = await buildPublishedArticle()
  const [old, fresh] = [browser('old'), browser('new')]
  const id = await follow(old, essay)
  expect((await change(old, fresh)).status).toBe(200)
  expect(await db().recipient.findMany({ include: { push: true, follows: true } })).toMatchObject([
    { id, address: fresh.endpoint, push: { p256dh: fresh.keys.p256dh, auth: fresh.keys.auth }, follows: [{ subjectId: essay }] },
  ])
})

it('notices / push: new keys of the same address are taken as well', async () => {
  const { id: essay } = await buildPublishedArticle()
  const [old, fresh] = [browser('same'), browser('same')]
  await follow(old, essay)
  expect((await change(old, fresh)).status).toBe(200)
  expect(await db().pushSubscription.findMany()).toMatchObject([{ auth: fresh.keys.auth }])
})

it('notices / push: who does not know the secret of the old one changes nothing, and is not told whether it is known', async () => {
  const { id: essay } = await buildPublishedArticle()
  const old = browser('old')
  await follow(old, essay)
  const guessed = { ...old, keys: browser('').keys }
  const [wrong, unknown] = [await change(guessed, browser('thief')), await change(browser('unknown'), browser('thief'))]
  expect([wrong.status, unknown.status]).toEqual([404, 404])
  expect(await wrong.text()).toBe(await unknown.text())
  expect(await db().recipient.findMany()).toMatchObject([{ address: old.endpoint }])
  const inside = { ...browser('thief'), endpoint: 'http://127.0.0.1:5432/' }
  expect((await change(old, inside)).status).toBe(422)
})

it('notices / push: browsers cannot be changed to a server that as many name as may', async () => {
  const { id: essay } = await buildPublishedArticle()
  const at = (host: string, one: number) => ({ ...browser(''), endpoint: `https://${host}/${one}` })
  const told = Array.from({ length: mostAtHost + 1 }, (_, one) => at('fcm.googleapis.com', one))
  for (const old of told) await follow(old, essay)
  const answers: number[] = []
  for (const [one, old] of told.entries()) answers.push((await change(old, at('victim.example', one))).status)
  expect(answers).toEqual([...Array(mostAtHost).fill(200), 404])
  const again = (await db().recipient.findMany({ where: { address: 'https://victim.example/0' }, include: { push: true } }))[0]?.push
  const known = { ...at('victim.example', 0), keys: { p256dh: again?.p256dh ?? '', auth: again?.auth ?? '' } }
  expect((await change(known, at('victim.example', 99))).status).toBe(200)
})

it('notices / push: where the page has begun with the new one already, both become one, and nobody hears twice of a comment', async () => {
  const [one, two] = [await buildPublishedArticle(), await buildPublishedArticle()]
  const [old, fresh] = [browser('old'), browser('new')]
  const from = await follow(old, one.id)
  await follow(old, two.id)
  const to = await follow(fresh, two.id)
  const [told, both, waits] = [
    await buildComment({ articleId: one.id }),
    await buildComment({ articleId: two.id }),
    await buildComment({ articleId: one.id }),
  ]
  const notice = (recipientId: string, commentId: string, sentAt: Date | null) =>
    db().notice.create({ data: { recipientId, commentId, followId: 'gone', kind: 'essay', dueAt: now(), sentAt } })
  await notice(from, told.id, now())
  await notice(from, both.id, now())
  await notice(to, both.id, now())
  await notice(from, waits.id, null)
  expect((await change(old, fresh)).status).toBe(200)
  const [recipient, ...others] = await db().recipient.findMany({ include: { follows: true, notices: true } })
  expect(others).toEqual([])
  expect(recipient?.id).toBe(to)
  expect(recipient?.follows.map(({ subjectId }) => subjectId).sort()).toEqual([one.id, two.id].sort())
  expect(recipient?.notices.map(({ commentId }) => commentId).sort()).toEqual([told.id, both.id, waits.id].sort())
  const due = await db().outbox.findMany({ where: { payload: { contains: to } } })
  expect(due.map(({ payload }) => JSON.parse(payload))).toEqual([{ recipientId: to, commentId: waits.id }])
})
