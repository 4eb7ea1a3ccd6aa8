import { expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone } from '@/domain/accounts/types'
import { setThreadRules } from '@/domain/articles/commands/set-thread-rules'
import { buildPublishedArticle } from '@/domain/articles/factory'
import type { ThreadRules } from '@/domain/articles/types'
import { buildSettings } from '@/domain/settings/factory'
import { type Settings, settingsSchema } from '@/domain/settings/schema'
import { message } from '@/i18n/message'
import { hashToken } from '@/platform/auth/token'
import { type Change, onChanged } from '@/platform/changes/changes'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { announceClosed } from './commands/announce-closed'
import { editComment } from './commands/edit-comment'
import { postComment } from './commands/post-comment'
import { isThreadOpen } from './queries/is-thread-open'
import { whoComments } from './takes-comments'

useTestDatabase()

const publishedBefore = async (days: number) => {
  const article = await buildPublishedArticle()
  await db().article.update({ where: { id: article.id }, data: { publishedAt: new Date(Date.now() - days * 86_400_000) } })
  return article
}

it('comments / closing: a thread closes so many days after its essay was published, and says so to whoever writes all the same', async () => {
  await buildSettings({ commentPolicy: 'open', thread: { closeAfterDays: 30 } })
  const [open, closed] = [await publishedBefore(29.9), await publishedBefore(30.1)]
  expect([await isThreadOpen(open.id), await isThreadOpen(closed.id)]).toEqual([true, false])
  const comment = { text: 'Thank you.', name: 'Ani' }
  await expect(postComment(anyone, { ...comment, articleId: open.id })).resolves.toMatchObject({ status: 'approved' })
  await expect(postComment(anyone, { ...comment, articleId: closed.id })).rejects.toMatchObject({ code: 'forbidden' })
})

it('comments / closing: threads stay open where no days are set', async () => {
  await buildSettings({ commentPolicy: 'open' })
  expect(await isThreadOpen((await publishedBefore(4_000)).id)).toBe(true)
})

it('comments / closing: pages of a thread that has just closed by time are made anew', async () => {
  await buildSettings({ thread: { closeAfterDays: 30 } })
  const just = await publishedBefore(30.01)
  await publishedBefore(31)
  await publishedBefore(29)
  const heard: Change[] = []
  const stop = onChanged((change) => heard.push(change))
  await announceClosed()
  stop()
  expect(heard).toEqual([{ tags: [`thread:${just.id}`], soft: false }])
})

it('comments / closing: an essay may close earlier or later than the others, or never', async () => {
  await buildSettings({ commentPolicy: 'open', thread: { closeAfterDays: 30 } })
  const owner = await buildActor({ role: 'owner' })
  const [earlier, later, never, asAll] = await Promise.all([
    publishedBefore(8),
    publishedBefore(60),
    publishedBefore(60),
    publishedBefore(60),
  ])
  await setThreadRules(owner, { id: earlier.id, closeAfterDays: 7 })
  await setThreadRules(owner, { id: later.id, closeAfterDays: 90 })
  await setThreadRules(owner, { id: never.id, closeAfterDays: 0 })
  await setThreadRules(owner, { id: asAll.id, closeAfterDays: 90 })
  await setThreadRules(owner, { id: asAll.id, closeAfterDays: null })
  const open = await Promise.all([earlier, later, never, asAll].map(({ id }) => isThreadOpen(id)))
  expect(open).toEqual([false, true, true, false])
})

it('comments / closing: pages of a thread that has just closed by days of its own are made anew', async () => {
  await buildSettings()
  const [just] = await Promise.all([publishedBefore(7.01), publishedBefore(7.01)])
  await setThreadRules(await buildActor({ role: 'owner' }), { id: just.id, closeAfterDays: 7 })
  const heard: Change[] = []
  const stop = onChanged((change) => heard.push(change))
  await announceClosed()
  stop()
  expect(heard).toEqual([{ tags: [`thread:${just.id}`], soft: false }])
})

const comment = { text: 'Thank you.', name: 'Ani' }

it('comments / who may: where people with an account talk, a guest is told to sign in and a reader is heard', async () => {
  await buildSettings({ commentPolicy: 'open', thread: { writers: 'signed-in' } })
  const { id: articleId } = await buildPublishedArticle()
  await expect(postComment(anyone, { ...comment, articleId })).rejects.toMatchObject({
    code: 'forbidden',
    message: message('comments.signedInOnly'),
  })
  await expect(postComment(await buildActor(), { ...comment, articleId })).resolves.toMatchObject({ status: 'approved' })
})

it('comments / who may: a guest changes nothing under an essay that has become one for people with an account', async () => {
  await buildSettings({ commentPolicy: 'open' })
  const { id: articleId } = await buildPublishedArticle()
  const posted = await postComment(anyone, { ...comment, articleId })
  const guest = { ...anyone, guestKey: hashToken(posted.guestToken ?? '') }
  await setThreadRules(await buildActor({ role: 'owner' }), { id: articleId, commentWriters: 'signed-in' })
  await expect(editComment(guest, posted.comment.id, { text: 'Thanks.' })).rejects.toMatchObject({ code: 'forbidden' })
})

it('comments / who may: an essay’s own word is heard before the publication’s, and what closes it before both', async () => {
  const open: ThreadRules = { commentsOpen: true, commentWriters: '', closeAfterDays: null, slowMinutes: 0 }
  const day = new Date('2026-11-30T12:00:00Z')
  const says = (rules: Partial<ThreadRules>, thread: Partial<Settings['thread']> = {}, commentPolicy: Settings['commentPolicy'] = 'open') =>
    whoComments(
      { ...open, ...rules, publishedAt: day },
      settingsSchema.parse({ commentPolicy, thread }),
      new Date(day.getTime() + 86_400_000),
    )
  expect(says({})).toBe('anyone')
  expect(says({}, { writers: 'nobody' })).toBe('nobody')
  expect(says({ commentWriters: 'signed-in' })).toBe('signed-in')
  expect(says({ commentWriters: 'signed-in' }, { writers: 'nobody' })).toBe('signed-in')
  expect(says({ commentWriters: 'anyone' }, { writers: 'signed-in' })).toBe('anyone')
  expect(says({ commentsOpen: false, commentWriters: 'anyone' })).toBe('nobody')
  expect(says({ commentWriters: 'anyone' }, {}, 'closed')).toBe('nobody')
  expect(says({ commentWriters: 'anyone', closeAfterDays: 1 })).toBe('nobody')
  expect(says({ commentWriters: 'anyone', closeAfterDays: 2 }, { closeAfterDays: 1 })).toBe('anyone')
})

it('comments / who may: documents hear of every change, and a stranger’s essay is refused', async () => {
  await buildSettings()
  const { id } = await buildPublishedArticle()
  const heard: Change[] = []
  const stop = onChanged((change) => heard.push(change))
  await setThreadRules(await buildActor({ role: 'owner' }), { id, slowMinutes: 5 })
  stop()
  expect(heard).toEqual([{ tags: [`article:${id}`], soft: false }])
  await expect(setThreadRules(await buildActor({ role: 'author' }), { id, slowMinutes: 0 })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(setThreadRules(await buildActor({ role: 'owner' }), { id, slowMinutes: 1_441 })).rejects.toMatchObject({ code: 'invalid' })
})
