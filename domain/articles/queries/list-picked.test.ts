import { expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone } from '@/domain/accounts/types'
import { saveSettings } from '@/domain/settings/commands/save-settings'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { message } from '@/i18n/message'
import { useTestDatabase } from '@/platform/testing/test-database'
import { unpublishArticle } from '../commands/unpublish-article'
import { buildArticle, buildPublishedArticle } from '../factory'
import { readBy } from '../testing/read-by'
import { namePicked } from './admin/name-picked'
import { listPicked } from './list-picked'

useTestDatabase()

const titles = async (ids: readonly string[]) => (await listPicked(ids)).map(({ title }) => title)

it('picked essays stand in the order of the picking, and only those that are published', async () => {
  const owner = await buildActor({ role: 'owner' })
  const [one, two, draft] = [
    await buildPublishedArticle({ title: 'One' }),
    await buildPublishedArticle({ title: 'Two' }),
    await buildArticle(),
  ]
  const ids = [two.id, draft.id, 'nobody', one.id]
  expect(await titles(ids)).toEqual(['Two', 'One'])
  await unpublishArticle(owner, { id: two.id })
  expect(await titles(ids)).toEqual(['One'])
  expect(await namePicked(owner, ids)).toEqual([
    { id: two.id, title: 'Two', published: false },
    { id: one.id, title: 'One', published: true },
  ])
})

it('a page that shows them depends on every one, published or not, and on nothing where none is picked', async () => {
  const draft = await buildArticle()
  expect(await readBy(() => listPicked([draft.id]))).toEqual([`article:${draft.id}`])
  expect(await readBy(() => listPicked([]))).toEqual([])
})

it('visitors are not told what unpublished essays are called', async () => {
  await expect(namePicked(anyone, [])).rejects.toMatchObject({ code: 'not-signed-in' })
})

it('the picking is kept with the settings: each essay once, as many as a beginning takes', async () => {
  const owner = await buildActor({ role: 'owner' })
  await saveSettings(owner, 'start', { start: { intro: ' Welcome. ', articleIds: ['a', 'b', 'a'] } })
  expect((await getSettings()).start).toEqual({ intro: 'Welcome.', articleIds: ['a', 'b'] })
  const tooMany = Array.from({ length: 25 }, (_, at) => `a${at}`)
  await expect(saveSettings(owner, 'start', { start: { intro: '', articleIds: tooMany } })).rejects.toMatchObject({
    fieldErrors: { 'start.articleIds': message('settings.tooManyPicked', { most: 24 }) },
  })
  const author = await buildActor({ role: 'author' })
  await expect(saveSettings(author, 'start', { start: { intro: '', articleIds: [] } })).rejects.toMatchObject({ code: 'forbidden' })
})
