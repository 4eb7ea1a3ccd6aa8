import { afterAll, afterEach, expect, it } from 'vitest'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { articleTags } from '@/domain/articles/tags'
import { onChanged } from '@/platform/changes/changes'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildActor } from '../factory'
import { anyone } from '../types'
import { changeProfile } from './change-profile'

useTestDatabase()

const heard: string[] = []
const stop = onChanged(({ tags }) => heard.push(...tags))
afterEach(() => heard.splice(0))
afterAll(stop)

it('changes one’s own name and lines, and nobody else’s', async () => {
  const actor = await buildActor({ name: 'Ada' })
  const other = await buildActor({ name: 'Grace' })
  await changeProfile(actor, { name: 'Ada L.', bio: 'Writes.' })
  expect(await db().user.findUnique({ where: { id: actor.id } })).toMatchObject({ name: 'Ada L.', bio: 'Writes.' })
  expect(await db().user.findUnique({ where: { id: other.id } })).toMatchObject({ name: 'Grace' })
})

it('drops every document that shows the old name', async () => {
  const actor = await buildActor({ role: 'author' })
  const article = await buildPublishedArticle({ authorId: actor.id })
  heard.splice(0)
  await changeProfile(actor, { name: 'Another Name', bio: '' })
  expect(heard).toEqual(expect.arrayContaining([articleTags.one(article.id), articleTags.lists]))
})

it('drops the essays and lists that show what somebody says of themselves, and no thread', async () => {
  const actor = await buildActor({ role: 'author' })
  const article = await buildPublishedArticle({ authorId: actor.id })
  heard.splice(0)
  await changeProfile(actor, { name: actor.name, bio: 'Writes about ferries.' })
  expect(heard).toEqual(expect.arrayContaining([articleTags.one(article.id), articleTags.lists]))
  heard.splice(0)
  await changeProfile(actor, { name: actor.name, bio: 'Writes about ferries.' })
  expect(heard).toEqual([])
})

it('leaves the lines about oneself as they are where they were not asked for', async () => {
  const actor = await buildActor({ bio: 'Once an author.' })
  await changeProfile(actor, { name: 'Ada L.' })
  expect(await db().user.findUnique({ where: { id: actor.id } })).toMatchObject({ name: 'Ada L.', bio: 'Once an author.' })
})

it('is refused to a visitor', async () => {
  await expect(changeProfile(anyone, { name: 'Eve', bio: '' })).rejects.toMatchObject({ code: 'not-signed-in' })
})
