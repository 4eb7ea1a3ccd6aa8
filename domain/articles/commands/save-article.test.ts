import { describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import type { UserActor } from '@/domain/accounts/types'
import { inTurn, message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { bodyOf, buildArticle, buildPublishedArticle } from '../factory'
import { getWorkingCopy } from '../queries/admin/get-working-copy'
import { getPublishedBySlug } from '../queries/get-published-by-slug'
import { announcedBy } from '../testing/announced-by'
import { saveArticle } from './save-article'

useTestDatabase()

/** What the editor would send if nothing were touched, and then what is. */
async function inputFor(actor: UserActor, id: string, changes: object = {}) {
  const { version, title, standfirst, body, language, writtenOn, dropCap, tags } = await getWorkingCopy(actor, id)
  return { id, version, title, standfirst, body, language, writtenOn, dropCap, tags, ...changes }
}

describe('saving the working copy', () => {
  it('keeps every word and counts the version on', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id } = await buildArticle()
    const words = {
      title: 'Aktau',
      standfirst: 'A list.',
      body: bodyOf('One.', 'Two.'),
      language: 'hy',
      writtenOn: '2022-10',
      dropCap: false,
      tags: ['Ports'],
    }
    const saved = await saveArticle(owner, await inputFor(owner, id, words))
    expect(saved).toMatchObject({ outcome: 'saved', version: 2 })
    expect(await getWorkingCopy(owner, id)).toMatchObject({ ...words, version: 2 })
  })

  it('shows readers nothing of it and makes no document stale', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id, slug } = await buildPublishedArticle({ title: 'As published' })
    const input = await inputFor(owner, id, { title: 'Second thoughts', tags: ['New'] })
    expect(await announcedBy(() => saveArticle(owner, input))).toEqual([])
    expect(await getPublishedBySlug(slug)).toMatchObject({ title: 'As published', tags: [] })
    expect(await getWorkingCopy(owner, id)).toMatchObject({ hasUnpublishedChanges: true, slug })
  })

  it('that was made from an older version writes nothing and brings back what stands', async () => {
    const [mine, theirs] = [await buildActor({ role: 'owner' }), await buildActor({ role: 'editor' })]
    const { id } = await buildArticle()
    const [one, other] = [await inputFor(mine, id, { title: 'Mine' }), await inputFor(theirs, id, { title: 'Theirs' })]
    await saveArticle(theirs, other)
    expect(await saveArticle(mine, one)).toMatchObject({ outcome: 'conflict', theirs: { title: 'Theirs', version: 2 } })
    expect(await getWorkingCopy(mine, id)).toMatchObject({ title: 'Theirs', version: 2 })
  })

  it('by two at once lets exactly one through', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id } = await buildArticle()
    const inputs = await Promise.all(['One', 'Two', 'Three', 'Four'].map((title) => inputFor(owner, id, { title })))
    const outcomes = await Promise.all(inputs.map((input) => saveArticle(owner, input)))
    expect(outcomes.filter(({ outcome }) => outcome === 'saved')).toHaveLength(1)
    expect(await getWorkingCopy(owner, id)).toMatchObject({ version: 2 })
  })

  it('is as good as saved if the answer to the first attempt was lost', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id } = await buildArticle()
    const input = await inputFor(owner, id, { title: 'Aktau' })
    await saveArticle(owner, input)
    expect(await saveArticle(owner, input)).toMatchObject({ outcome: 'saved', version: 2 })
  })

  it('from an older version is no conflict if the texts are equal but for what an editor adds', async () => {
    const owner = await buildActor({ role: 'owner' })
    const item = { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'bread' }] }] }
    const { id } = await buildArticle({ body: { type: 'doc', content: [{ type: 'orderedList', content: [item] }] } })
    const old = await inputFor(owner, id)
    await saveArticle(owner, { ...old, title: 'Aktau' })
    const asTyped = { type: 'doc', content: [{ type: 'orderedList', attrs: { start: 1 }, content: [item] }, { type: 'paragraph' }] }
    expect(await saveArticle(owner, { ...old, title: ' Aktau ', body: asTyped })).toMatchObject({ outcome: 'saved', version: 2 })
    expect(await saveArticle(owner, { ...old, title: 'Aktau', body: bodyOf('butter') })).toMatchObject({ outcome: 'conflict' })
  })

  it('of nothing new makes no version and no note in the audit', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id } = await buildArticle()
    expect(await saveArticle(owner, await inputFor(owner, id))).toMatchObject({ outcome: 'saved', version: 1 })
    expect(await db().audit.count({ where: { action: 'article.save' } })).toBe(0)
  })

  it('is refused by the field that is wrong, and nothing is written', async () => {
    const owner = await buildActor({ role: 'owner' })
    const { id } = await buildArticle({ title: 'Before' })
    const body = { type: 'doc', content: [{ type: 'iframe' }] }
    const refused = saveArticle(owner, await inputFor(owner, id, { title: 'After', body }))
    await expect(refused).rejects.toMatchObject({
      code: 'invalid',
      fieldErrors: {
        body: inTurn(message('document.cannotHold', { place: 'essay', type: 'iframe' }), message('document.inBlock', { block: 1 })),
      },
    })
    await expect(saveArticle(owner, { id } as never)).rejects.toMatchObject({
      code: 'invalid',
      fieldErrors: { version: expect.any(String) },
    })
    expect(await getWorkingCopy(owner, id)).toMatchObject({ title: 'Before', version: 1 })
  })

  it('is refused to those who may not, and for what is not there', async () => {
    const { id } = await buildArticle()
    const owner = await buildActor({ role: 'owner' })
    const input = await inputFor(owner, id, { title: 'Taken over' })
    for (const role of ['author', 'moderator', 'reader'] as const) {
      await expect(saveArticle(await buildActor({ role }), input)).rejects.toMatchObject({ code: 'forbidden' })
    }
    await expect(saveArticle(owner, { ...input, id: 'unknown' })).rejects.toMatchObject({ code: 'not-found' })
    const removed = await buildArticle({ removed: true })
    await expect(saveArticle(owner, { ...input, id: removed.id })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('the address of a draft', () => {
  it('follows the title until the essay is published', async () => {
    const owner = await buildActor({ role: 'owner' })
    await buildArticle({ title: 'The Ferry' })
    const { id, slug } = await buildArticle({ title: '' })
    expect(slug).toBe('untitled')
    expect(await saveArticle(owner, await inputFor(owner, id, { title: 'The Ferry' }))).toMatchObject({ slug: 'the-ferry-2' })
    expect(await saveArticle(owner, await inputFor(owner, id, { title: 'The Port' }))).toMatchObject({ slug: 'the-port' })
    expect((await db().articleSlug.findMany({ where: { articleId: id } })).map((row) => row.slug)).toEqual(['the-port'])
  })

  it('stays if it was chosen, and once readers know it', async () => {
    const owner = await buildActor({ role: 'owner' })
    const chosen = await buildArticle({ title: 'The Ferry', slug: 'my-own' })
    const published = await buildPublishedArticle({ title: 'The Port' })
    expect(await saveArticle(owner, await inputFor(owner, chosen.id, { title: 'New' }))).toMatchObject({ slug: 'my-own' })
    expect(await saveArticle(owner, await inputFor(owner, published.id, { title: 'New' }))).toMatchObject({ slug: 'the-port' })
  })
})
