import { describe, expect, it } from 'vitest'
import { changeSlug } from '@/domain/articles/commands/change-slug'
import { publishArticle } from '@/domain/articles/commands/publish-article'
import { saveArticle } from '@/domain/articles/commands/save-article'
import { setRevisionHidden } from '@/domain/articles/commands/set-revision-hidden'
import { unpublishArticle } from '@/domain/articles/commands/unpublish-article'
import { bodyOf, buildArticle, buildPublishedArticle } from '@/domain/articles/factory'
import { buildSettings } from '@/domain/settings/factory'
import { useTestDatabase } from '@/platform/testing/test-database'
import { findEssayToExport } from './find-essay-to-export'

useTestDatabase()
const system = { kind: 'system', reason: 'test' } as const

async function buildTwice() {
  const article = await buildPublishedArticle({ title: 'First', body: bodyOf('one'), slug: 'twice' })
  const words = { title: 'Second', standfirst: '', body: bodyOf('two'), language: 'hy', writtenOn: '', dropCap: true, tags: ['Roads'] }
  const saved = await saveArticle(system, { id: article.id, version: article.version, ...words })
  if (saved.outcome !== 'saved') throw new Error('not saved')
  await publishArticle(system, { id: article.id, version: saved.version, reason: '' })
  return { ...article, version: saved.version }
}

describe('what a reader downloads of an address', () => {
  it('is the essay as it stands, with what the publication says of itself', async () => {
    await buildSettings({ name: 'The Far Shore', licence: 'cc-by-4.0', language: 'de', timeZone: 'Asia/Yerevan' })
    await buildTwice()
    expect(await findEssayToExport('twice')).toMatchObject({
      title: 'Second',
      language: 'hy',
      tags: ['Roads'],
      revision: { number: 2 },
      isCurrent: true,
      url: 'http://localhost:3000/p/twice',
      publication: { name: 'The Far Shore', language: 'de', timeZone: 'Asia/Yerevan', licence: { name: 'CC BY 4.0' } },
    })
  })

  it('is an earlier revision, where that is asked for', async () => {
    await buildTwice()
    expect(await findEssayToExport('twice', 1)).toMatchObject({ title: 'First', revision: { number: 1 }, isCurrent: false, language: 'en' })
    expect(await findEssayToExport('twice', 2)).toMatchObject({ title: 'Second', isCurrent: true })
    expect(await findEssayToExport('twice', 3)).toBeNull()
  })

  it('says where an essay has moved', async () => {
    const { id } = await buildTwice()
    await changeSlug(system, { id, slug: 'elsewhere' })
    expect(await findEssayToExport('twice')).toEqual({ movedTo: 'elsewhere' })
    expect(await findEssayToExport('elsewhere')).toMatchObject({ slug: 'elsewhere' })
  })

  it('is nothing of drafts, of removed and unpublished essays, and of their revisions', async () => {
    const draft = await buildArticle()
    const removed = await buildPublishedArticle({ removed: true })
    const { id, slug } = await buildTwice()
    await unpublishArticle(system, { id })
    for (const address of [draft.slug, removed.slug, slug, 'nowhere', '..', '']) {
      expect(await findEssayToExport(address), address).toBeNull()
      expect(await findEssayToExport(address, 1), address).toBeNull()
    }
  })

  it('is nothing of a revision that was hidden, nor of any where the past is not shown', async () => {
    const { id } = await buildTwice()
    await setRevisionHidden(system, { id, number: 1, hidden: true })
    expect(await findEssayToExport('twice', 1)).toBeNull()
    expect(await findEssayToExport('twice')).toMatchObject({ title: 'Second' })
    await setRevisionHidden(system, { id, number: 1, hidden: false })
    expect(await findEssayToExport('twice', 1)).toMatchObject({ title: 'First' })
    await buildSettings({ showHistory: false })
    expect(await findEssayToExport('twice', 1)).toBeNull()
    expect(await findEssayToExport('twice', 2)).toMatchObject({ title: 'Second' })
  })

  it('never holds what the author has not published yet', async () => {
    const article = await buildPublishedArticle({ title: 'Shown', slug: 'shown' })
    const words = { title: 'Not yet', standfirst: '', body: bodyOf('secret'), language: '', writtenOn: '', dropCap: true, tags: [] }
    await saveArticle(system, { id: article.id, version: article.version, ...words })
    expect(JSON.stringify(await findEssayToExport('shown'))).not.toMatch(/Not yet|secret/)
  })
})
