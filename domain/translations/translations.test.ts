import { describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { changeSlug } from '@/domain/articles/commands/change-slug'
import { deleteArticle } from '@/domain/articles/commands/delete-article'
import { publishArticle } from '@/domain/articles/commands/publish-article'
import { unpublishArticle } from '@/domain/articles/commands/unpublish-article'
import { buildArticle, buildPublishedArticle } from '@/domain/articles/factory'
import { announcedBy } from '@/domain/articles/testing/announced-by'
import { readBy } from '@/domain/articles/testing/read-by'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { forgetOutside } from './commands/forget-outside'
import { joinTranslations } from './commands/join-translations'
import { nameOutside } from './commands/name-outside'
import { partTranslations } from './commands/part-translations'
import { findEssays } from './queries/find-essays'
import { listOwnTranslations } from './queries/list-own-translations'
import { listTranslations } from './queries/list-translations'

useTestDatabase()

const owner = () => buildActor({ role: 'owner' })
const essay = (language: string, more: object = {}) => buildPublishedArticle({ language, slug: `in-${language || 'none'}`, ...more })
const shown = async (id: string) => (await listTranslations(id, 'en')).others.map(({ language, href }) => `${language} ${href}`)

/** Three essays that are one another's translations, joined by two steps. */
async function three() {
  const actor = await owner()
  const [en, ru, hy] = [await essay(''), await essay('ru'), await essay('hy')]
  await joinTranslations(actor, { id: en.id, otherId: ru.id })
  await joinTranslations(actor, { id: hy.id, otherId: ru.id })
  return { actor, en, ru, hy }
}

describe('translations', () => {
  it('lead to one another from each, however they were joined', async () => {
    const { en, ru, hy } = await three()
    expect(await shown(en.id)).toEqual(['hy /p/in-hy', 'ru /p/in-ru'])
    expect(await shown(ru.id)).toEqual(['en /p/in-none', 'hy /p/in-hy'])
    expect(await shown(hy.id)).toEqual(['en /p/in-none', 'ru /p/in-ru'])
  })

  it('say the same of all languages on each page, and lead strangers to the publication’s', async () => {
    const { en, ru } = await three()
    const { all, fallback } = await listTranslations(ru.id, 'en')
    expect(all.map(({ language }) => language)).toEqual(['en', 'hy', 'ru'])
    expect(fallback).toBe('/p/in-none')
    expect(await listTranslations(en.id, 'en')).toMatchObject({ all, fallback })
  })

  it('are joined whole: what either was a translation of, both are', async () => {
    const { actor, en } = await three()
    const [fr, de] = [await essay('fr'), await essay('de')]
    await joinTranslations(actor, { id: fr.id, otherId: de.id })
    await joinTranslations(actor, { id: fr.id, otherId: en.id })
    expect(await shown(de.id)).toEqual(['en /p/in-none', 'fr /p/in-fr', 'hy /p/in-hy', 'ru /p/in-ru'])
    expect(await db().translationGroup.count()).toBe(1)
  })

  it('part, and the others stay together; the last one alone is none', async () => {
    const { actor, en, ru, hy } = await three()
    await partTranslations(actor, { id: en.id, otherId: ru.id })
    expect([await shown(en.id), await shown(hy.id), await shown(ru.id)]).toEqual([['hy /p/in-hy'], ['en /p/in-none'], []])
    await partTranslations(actor, { id: en.id, otherId: hy.id })
    expect([await shown(en.id), await db().translationGroup.count(), await db().translation.count()]).toEqual([[], 0, 0])
  })

  it('are never two in one language', async () => {
    const { actor, en } = await three()
    const another = await essay('ru', { slug: 'ru-again' })
    await expect(joinTranslations(actor, { id: en.id, otherId: another.id })).rejects.toMatchObject({ code: 'conflict' })
    await expect(nameOutside(actor, { id: en.id, language: 'RU', address: 'https://example.org/ru' })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await shown(another.id)).toEqual([])
    expect(await shown(en.id)).toHaveLength(2)
  })

  it('may stand elsewhere, and are named on all of them', async () => {
    const { actor, en, hy } = await three()
    await nameOutside(actor, { id: en.id, language: 'pt-br', address: ' https://example.org/ensaio ' })
    expect(await shown(hy.id)).toContain('pt-BR https://example.org/ensaio')
    await nameOutside(actor, { id: hy.id, language: 'pt-BR', address: 'https://example.org/outro' })
    expect(await shown(en.id)).toContain('pt-BR https://example.org/outro')
    await forgetOutside(actor, { id: en.id, language: 'pt-BR' })
    expect(await shown(hy.id)).toHaveLength(2)
  })

  it.each(['javascript:alert(1)', 'ftp://example.org/x', 'https://me:secret@example.org/', 'example.org', ''])(
    'never lead to %j',
    async (address) => {
      const { id } = await essay('')
      await expect(nameOutside(await owner(), { id, language: 'de', address })).rejects.toMatchObject({ code: 'invalid' })
    },
  )
})

describe('what readers see of translations', () => {
  it('is only what is published', async () => {
    const { actor, en, ru, hy } = await three()
    const draft = await buildArticle({ language: 'de' })
    await joinTranslations(actor, { id: en.id, otherId: draft.id })
    await unpublishArticle(actor, { id: ru.id })
    await deleteArticle(actor, { id: hy.id })
    expect(await listTranslations(en.id, 'en')).toEqual({ others: [], all: [], fallback: null })
    await publishArticle(actor, { id: draft.id, version: draft.version })
    expect(await shown(en.id)).toEqual([`de /p/${draft.slug}`])
  })

  it('changes when a translation is published, unpublished or gets another address', async () => {
    const { actor, en, ru } = await three()
    const draft = await buildArticle({ language: 'de' })
    await joinTranslations(actor, { id: en.id, otherId: draft.id })
    const read = new Set(await readBy(() => listTranslations(en.id, 'en')))
    const changes = [
      () => publishArticle(actor, { id: draft.id, version: draft.version }),
      () => unpublishArticle(actor, { id: ru.id }),
      () => changeSlug(actor, { id: draft.id, slug: 'neu' }),
      () => partTranslations(actor, { id: en.id, otherId: draft.id }),
    ]
    for (const change of changes) expect((await announcedBy(change)).some((tag) => read.has(tag))).toBe(true)
  })

  it('changes on every one of them when one joins', async () => {
    const { actor, en, ru, hy } = await three()
    const fr = await essay('fr')
    const read = await readBy(() => listTranslations(fr.id, 'en'))
    const announced = await announcedBy(() => joinTranslations(actor, { id: hy.id, otherId: fr.id }))
    expect(announced).toEqual([en, ru, hy, fr].map(({ id }) => `translations:${id}`).sort())
    expect(announced).toEqual(expect.arrayContaining(read))
  })
})

describe('an author', () => {
  it('joins their own essays, and nobody else’s', async () => {
    const author = await buildActor({ role: 'author' })
    const [mine, draft, theirs] = [
      await essay('', { authorId: author.id }),
      await buildArticle({ language: 'ru', authorId: author.id, title: 'Список' }),
      await essay('hy'),
    ]
    await expect(joinTranslations(author, { id: mine.id, otherId: theirs.id })).rejects.toMatchObject({ code: 'forbidden' })
    await joinTranslations(author, { id: mine.id, otherId: draft.id })
    expect(await listOwnTranslations(author, mine.id)).toEqual({
      essays: [{ id: draft.id, slug: draft.slug, title: 'Список', language: 'ru', languageName: 'Русский', status: 'draft', may: true }],
      outside: [],
    })
  })

  it('finds by a part of the title what may be joined, and is told nothing of others’ drafts', async () => {
    const author = await buildActor({ role: 'author' })
    const mine = await buildArticle({ title: 'The list', authorId: author.id })
    const second = await buildArticle({ title: 'La Liste d’été', authorId: author.id })
    const theirs = await buildArticle({ title: 'A list of mine', language: 'de' })
    expect((await findEssays(author, { id: mine.id, text: 'liste d’ete' })).map(({ id }) => id)).toEqual([second.id])
    expect((await findEssays(author, { id: mine.id, text: 'list' })).map(({ id }) => id)).toEqual([second.id])
    await joinTranslations(await owner(), { id: mine.id, otherId: theirs.id })
    expect((await listOwnTranslations(author, mine.id)).essays).toMatchObject([{ title: '', slug: '', may: false }])
  })

  it('is asked for; readers and visitors change nothing', async () => {
    const [one, other] = [await essay(''), await essay('ru')]
    for (const actor of [await buildActor({ role: 'reader' }), { kind: 'visitor', address: '', guestKey: '' } as const]) {
      await expect(joinTranslations(actor, { id: one.id, otherId: other.id })).rejects.toMatchObject({ name: 'AppError' })
      await expect(findEssays(actor, { id: one.id, text: '' })).rejects.toMatchObject({ name: 'AppError' })
      await expect(nameOutside(actor, { id: one.id, language: 'de', address: 'https://example.org/' })).rejects.toMatchObject({
        name: 'AppError',
      })
    }
    expect(await db().translation.count()).toBe(0)
  })

  it('who joins one essay to two others at the same moment joins all three', async () => {
    const actor = await owner()
    const [en, ru, hy] = [await essay(''), await essay('ru'), await essay('hy')]
    await Promise.all([joinTranslations(actor, { id: en.id, otherId: ru.id }), joinTranslations(actor, { id: en.id, otherId: hy.id })])
    expect(await shown(ru.id)).toEqual(['en /p/in-none', 'hy /p/in-hy'])
  })
})
