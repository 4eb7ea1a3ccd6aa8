import { expect, it } from 'vitest'
import { buildActor, buildUser } from '@/domain/accounts/factory'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { approveComment } from './commands/approve-comment'
import { buildComment } from './factory'
import { tellAuthorOfHeld } from './jobs'

useTestDatabase()

async function mails(): Promise<string[]> {
  const rows = await db().outbox.findMany({ where: { kind: 'mail' }, select: { payload: true } })
  return rows.map(({ payload }) => payload)
}

it('the author is written to once about all that waits, and nothing a stranger typed is in the mail', async () => {
  const author = await buildUser({ role: 'author', email: 'nune@example.org' })
  const { id: articleId } = await buildPublishedArticle({ authorId: author.id, title: 'The list' })
  for (const source of ['buy pills', 'buy more pills']) await buildComment({ articleId, status: 'held', source, guestName: 'Pill seller' })
  await tellAuthorOfHeld(articleId)
  const [mail = '', ...others] = await mails()
  expect(others).toEqual([])
  expect(mail).toContain('nune@example.org')
  expect(mail).toContain('2 comments wait')
  expect(mail).not.toMatch(/pill/i)
})

it('nobody is written to when the admin was quicker', async () => {
  const comment = await buildComment({ status: 'held' })
  await approveComment(await buildActor({ role: 'moderator' }), comment.id)
  await tellAuthorOfHeld(comment.articleId)
  expect(await mails()).toEqual([])
})
