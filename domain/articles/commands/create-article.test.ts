import { describe, expect, it } from 'vitest'
import { buildActor, buildUser } from '@/domain/accounts/factory'
import { anyone } from '@/domain/accounts/types'
import { inEnglish } from '@/i18n/in-english'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildArticle } from '../factory'
import { getWorkingCopy } from '../queries/admin/get-working-copy'
import { createArticle } from './create-article'

useTestDatabase()

describe('beginning an essay', () => {
  it('needs nothing but an author', async () => {
    const author = await buildActor({ role: 'author' })
    const { id, slug, version } = await createArticle(author, {})
    expect({ slug, version }).toEqual({ slug: 'untitled', version: 1 })
    expect(await getWorkingCopy(author, id)).toMatchObject({
      title: '',
      status: 'draft',
      author: { id: author.id },
      revisionNumber: null,
      tags: [],
    })
    const audit = await db().audit.findMany({ where: { subjectId: id } })
    expect(audit).toMatchObject([{ action: 'article.create', actorId: author.id, subjectType: 'article' }])
  })

  it('numbers an address that is taken', async () => {
    const author = await buildActor({ role: 'author' })
    const slugs = []
    for (let n = 0; n < 3; n++) slugs.push((await createArticle(author, { title: 'The Ferry' })).slug)
    expect(slugs).toEqual(['the-ferry', 'the-ferry-2', 'the-ferry-3'])
  })

  it('gives each of many essays of one title, begun at once, an address of its own', async () => {
    const author = await buildActor({ role: 'author' })
    const created = await Promise.all(Array.from({ length: 6 }, () => createArticle(author, { title: 'The Ferry' })))
    expect(new Set(created.map(({ slug }) => slug)).size).toBe(6)
    expect(await db().articleSlug.count()).toBe(6)
  })

  it('finds an address even for the hundredth essay of one title', async () => {
    const { authorId } = await buildArticle({ title: 'The Ferry' })
    const taken = Array.from({ length: 39 }, (_, n) => ({ slug: `the-ferry-${n + 2}` }))
    await db().article.createMany({ data: taken.map(({ slug }) => ({ id: slug, slug, body: '{}', authorId })) })
    await db().articleSlug.createMany({ data: taken.map(({ slug }) => ({ slug, articleId: slug })) })
    expect((await buildArticle({ title: 'The Ferry' })).slug).toMatch(/^the-ferry-\d{4,}$/)
  })

  it('keeps an address that was asked for, or refuses it by its field and writes nothing', async () => {
    const author = await buildActor({ role: 'author' })
    expect(await createArticle(author, { title: 'One', slug: 'My Own Address' })).toMatchObject({ slug: 'my-own-address' })
    const again = createArticle(author, { title: 'Two', slug: 'my-own-address' })
    await expect(again).rejects.toMatchObject({ code: 'conflict', fieldErrors: { slug: 'errors.addressTaken' } })
    expect(await db().article.count()).toBe(1)
    expect(await db().audit.count({ where: { action: 'article.create' } })).toBe(1)
  })

  it('names every field that is wrong', async () => {
    const author = await buildActor({ role: 'author' })
    const wrong = {
      title: 'x'.repeat(201),
      slug: '!!!',
      language: 'not a language',
      writtenOn: 'May',
      tags: 'ports',
      body: { type: 'table' },
      dropCap: 'yes',
    }
    const refused = createArticle(author, wrong as never)
    await expect(refused).rejects.toMatchObject({ code: 'invalid' })
    const { fieldErrors } = await refused.catch((error) => error)
    expect(Object.keys(fieldErrors).sort()).toEqual(['body', 'dropCap', 'language', 'slug', 'tags', 'title', 'writtenOn'])
    for (const refusal of Object.values<string>(fieldErrors)) expect(inEnglish(refusal)).toMatch(/^[A-Z].*\.$/)
    await expect(createArticle(author, null as never)).rejects.toMatchObject({ code: 'invalid' })
  })

  it('tidies what it takes', async () => {
    const author = await buildActor({ role: 'author' })
    const { id } = await createArticle(author, { title: '  The\n ferry\u0000 ', tags: ['Ports', ' ports ', '', 'Sea'], language: 'PT-br' })
    expect(await getWorkingCopy(author, id)).toMatchObject({ title: 'The ferry', tags: ['Ports', 'Sea'], language: 'pt-BR' })
  })

  it('is for authors, editors and owners; and only editors and owners begin one for somebody else', async () => {
    for (const role of ['reader', 'moderator'] as const) {
      await expect(createArticle(await buildActor({ role }), {})).rejects.toMatchObject({ code: 'forbidden' })
    }
    await expect(createArticle(anyone, {})).rejects.toMatchObject({ code: 'not-signed-in' })
    const other = await buildUser({ role: 'author' })
    await expect(createArticle(await buildActor({ role: 'author' }), { authorId: other.id })).rejects.toMatchObject({ code: 'forbidden' })
    const { id } = await createArticle(await buildActor({ role: 'editor' }), { authorId: other.id })
    expect(await db().article.findUnique({ where: { id } })).toMatchObject({ authorId: other.id })
  })

  it('refuses an author who does not exist', async () => {
    const refused = createArticle(await buildActor({ role: 'owner' }), { authorId: 'nobody' })
    await expect(refused).rejects.toMatchObject({ code: 'invalid', fieldErrors: { authorId: expect.any(String) } })
    await expect(createArticle({ kind: 'system', reason: 'test' }, {})).rejects.toMatchObject({ code: 'invalid' })
  })
})
