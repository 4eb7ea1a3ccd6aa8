import { describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone, type UserActor } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { compareWithWorkingCopy } from '../../revisions/queries/compare-with-working-copy'
import { getAdminHistory } from '../../revisions/queries/get-admin-history'
import { bodyOf, buildPublishedArticle, buildRevision } from '../factory'
import { getWorkingCopy } from '../queries/admin/get-working-copy'
import { getPublishedBySlug } from '../queries/get-published-by-slug'
import { announcedBy } from '../testing/announced-by'
import { restoreRevision } from './restore-revision'
import { saveArticle } from './save-article'
import { setRevisionHidden } from './set-revision-hidden'

useTestDatabase()

async function buildChanged() {
  const owner = await buildActor({ role: 'owner' })
  const article = await buildPublishedArticle({ title: 'Aktau', body: bodyOf('As it was.'), tags: ['Ports'] })
  await buildRevision(article.id, { title: 'Aktau, revised', body: bodyOf('As it is.') })
  const { revisions } = await getAdminHistory(owner, article.id)
  return { owner, ...article, first: revisions[1]?.id ?? '', second: revisions[0]?.id ?? '' }
}

async function type(owner: UserActor, id: string, text: string): Promise<number> {
  const { title, standfirst, language, writtenOn, dropCap, version } = await getWorkingCopy(owner, id)
  const saved = await saveArticle(owner, {
    id,
    version,
    title,
    standfirst,
    language,
    writtenOn,
    dropCap,
    tags: ['Sea'],
    body: bodyOf(text),
  })
  return saved.outcome === 'saved' ? saved.version : 0
}

describe('bringing an old revision back', () => {
  it('puts its words on the author’s page; readers see nothing of it, and the tags stay', async () => {
    const { owner, id, slug, first } = await buildChanged()
    const announced = await announcedBy(async () => {
      expect(await restoreRevision(owner, { id, version: 2, pastId: first })).toMatchObject({
        title: 'Aktau',
        body: bodyOf('As it was.'),
        tags: ['Ports'],
        version: 3,
        hasUnpublishedChanges: true,
      })
    })
    expect(announced).toEqual([])
    expect(await getPublishedBySlug(slug)).toMatchObject({ title: 'Aktau, revised' })
  })

  it('puts what nobody had published aside, and brings that back too', async () => {
    const { owner, id, first } = await buildChanged()
    const version = await type(owner, id, 'Typed and not published.')
    const { version: next } = await restoreRevision(owner, { id, version, pastId: first })
    const { snapshots } = await getAdminHistory(owner, id)
    expect(snapshots).toMatchObject([{ title: 'Aktau, revised', byName: owner.name }])
    const back = await restoreRevision(owner, { id, version: next, pastId: snapshots[0]?.id ?? '' })
    expect(back).toMatchObject({ body: bodyOf('Typed and not published.'), tags: ['Sea'] })
    expect((await getAdminHistory(owner, id)).snapshots).toHaveLength(1)
  })

  it('saves no snapshot of what a revision says anyhow', async () => {
    const { owner, id, first, second } = await buildChanged()
    await restoreRevision(owner, { id, version: 2, pastId: first })
    await restoreRevision(owner, { id, version: 3, pastId: second })
    expect((await getAdminHistory(owner, id)).snapshots).toEqual([])
  })

  it('writes nothing over what was saved elsewhere meanwhile', async () => {
    const { owner, id, first } = await buildChanged()
    await type(owner, id, 'Typed in another tab.')
    await expect(restoreRevision(owner, { id, version: 2, pastId: first })).rejects.toMatchObject({ code: 'conflict' })
    expect(await getWorkingCopy(owner, id)).toMatchObject({ body: bodyOf('Typed in another tab.') })
  })

  it('is for those who may edit, and knows the states of this essay alone', async () => {
    const { owner, id, first } = await buildChanged()
    const other = await buildPublishedArticle()
    for (const pastId of ['unknown', (await getAdminHistory(owner, other.id)).revisions[0]?.id ?? '']) {
      await expect(restoreRevision(owner, { id, version: 2, pastId })).rejects.toMatchObject({ code: 'not-found' })
      await expect(compareWithWorkingCopy(owner, { id, pastId })).rejects.toMatchObject({ code: 'not-found' })
    }
    for (const role of ['author', 'moderator', 'reader'] as const) {
      const person = await buildActor({ role })
      await expect(restoreRevision(person, { id, version: 2, pastId: first })).rejects.toMatchObject({ code: 'forbidden' })
    }
    await expect(restoreRevision(anyone, { id, version: 2, pastId: first })).rejects.toMatchObject({ code: 'not-signed-in' })
  })

  it('can be looked at first, beside what is on the page', async () => {
    const { owner, id, first } = await buildChanged()
    const { diff } = await compareWithWorkingCopy(owner, { id, pastId: first })
    expect(diff).toMatchObject({ wordsAdded: 2, wordsRemoved: 1 })
  })
})

describe('taking a past revision back from its readers', () => {
  it('is written down, announced, and can be undone', async () => {
    const { owner, id } = await buildChanged()
    const take = (hidden: boolean) => setRevisionHidden(owner, { id, number: 1, hidden })
    expect(await announcedBy(() => take(true))).toEqual([`article:${id}`])
    expect((await getAdminHistory(owner, id)).revisions[1]).toMatchObject({ number: 1, hidden: true, title: 'Aktau' })
    expect(await announcedBy(() => take(true))).toEqual([])
    expect(await announcedBy(() => take(false))).toEqual([`article:${id}`])
    const audit = await db().audit.findMany({ where: { action: { startsWith: 'revision.' } }, orderBy: { id: 'asc' } })
    expect(audit.map(({ action, detail }) => [action, detail]).toSorted()).toEqual([
      ['revision.hide', '{"revision":1}'],
      ['revision.show', '{"revision":1}'],
    ])
  })

  it('is not done to what readers see now', async () => {
    const { owner, id } = await buildChanged()
    await expect(setRevisionHidden(owner, { id, number: 2, hidden: true })).rejects.toMatchObject({ code: 'conflict' })
    await expect(setRevisionHidden(owner, { id, number: 9, hidden: true })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is for those who may publish the essay', async () => {
    const { id } = await buildChanged()
    for (const role of ['author', 'moderator', 'reader'] as const) {
      const person = await buildActor({ role })
      await expect(setRevisionHidden(person, { id, number: 1, hidden: true })).rejects.toMatchObject({ code: 'forbidden' })
    }
    await expect(setRevisionHidden(anyone, { id, number: 1, hidden: true })).rejects.toMatchObject({ code: 'not-signed-in' })
  })
})
