import { expect, it } from 'vitest'
import { anyone } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildSettings } from '@/domain/settings/factory'
import { type Change, onChanged } from '@/platform/changes/changes'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { announceClosed } from './commands/announce-closed'
import { postComment } from './commands/post-comment'
import { isThreadOpen } from './queries/is-thread-open'

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
