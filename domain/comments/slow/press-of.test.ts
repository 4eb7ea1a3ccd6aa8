import { expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import type { VisitorActor } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildSettings } from '@/domain/settings/factory'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { deleteOwnComment } from '../commands/delete-own-comment'
import { postComment } from '../commands/post-comment'

useTestDatabase()

const newcomer: VisitorActor = { kind: 'visitor', guestKey: '', address: '192.0.2.1' }
const said = { text: 'The list was kept by Raushan.', name: 'Margit' }

async function openArticle(): Promise<string> {
  await buildSettings({ commentPolicy: 'open' })
  return (await buildPublishedArticle()).id
}

it.each([
  ['a guest on the very first visit', async () => newcomer],
  ['a guest who is known', async () => ({ ...newcomer, guestKey: 'browser' })],
  ['somebody signed in', () => buildActor()],
])('comments / double submit: of many presses of the button by %s one makes a comment', async (_, who) => {
  const articleId = await openArticle()
  const actor = await who()
  const settled = await Promise.allSettled(Array.from({ length: 8 }, () => postComment(actor, { ...said, articleId })))
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const one of settled)
    if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'conflict', message: 'comments.twice' })
  expect(await db().comment.count({ where: { articleId } })).toBe(1)
})

it('comments / double submit: others at one address may say the same, and one may say it elsewhere', async () => {
  const articleId = await openArticle()
  const { comment } = await postComment(newcomer, { ...said, articleId })
  await expect(postComment(newcomer, { ...said, articleId, name: 'Ani' })).resolves.toBeDefined()
  await expect(postComment(newcomer, { ...said, articleId, parentId: comment.id })).resolves.toBeDefined()
  await expect(postComment(newcomer, { ...said, articleId: (await buildPublishedArticle()).id })).resolves.toBeDefined()
})

it('comments / double submit: what was refused may be sent again', async () => {
  const articleId = await openArticle()
  await expect(postComment(newcomer, { ...said, articleId, website: 'https://spam.example' })).rejects.toBeDefined()
  await expect(postComment(newcomer, { ...said, articleId })).resolves.toBeDefined()
})

it('comments / double submit: nobody can read from what is kept who sent it, or what', async () => {
  const articleId = await openArticle()
  const reader = await buildActor()
  const { comment } = await postComment(reader, { text: said.text, articleId })
  await deleteOwnComment(reader, comment.id)
  const kept = JSON.stringify(await db().commentTurn.findMany())
  for (const word of [reader.id, 'Raushan', '192.0.2']) expect(kept).not.toContain(word)
})
