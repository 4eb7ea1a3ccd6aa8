import { expect, it } from 'vitest'
import { publishArticle } from '@/domain/articles/commands/publish-article'
import { saveArticle } from '@/domain/articles/commands/save-article'
import { unpublishArticle } from '@/domain/articles/commands/unpublish-article'
import { bodyOf, buildArticle, buildPublishedArticle } from '@/domain/articles/factory'
import { announcedBy } from '@/domain/articles/testing/announced-by'
import { readBy } from '@/domain/articles/testing/read-by'
import { useTestDatabase } from '@/platform/testing/test-database'
import { findRelated } from './find-related'

useTestDatabase()

const system = { kind: 'system', reason: 'test' } as const
const about = (...words: string[]) =>
  bodyOf(`Words that stand everywhere. ${words.map((word) => `${word} and ${word}, again ${word}.`).join(' ')}`)
const essay = (title: string, tags: string[], ...words: string[]) => buildPublishedArticle({ title, tags, body: about(...words) })
const titlesNear = async (id: string, without: string[] = []) => (await findRelated(id, without)).map(({ title }) => title)

it('an essay leads to those that share its words and tags, the nearest first, three at most', async () => {
  const own = await essay('Alpha', ['Ports'], 'lighthouse', 'lantern', 'keeper')
  await essay('Bravo', [], 'lighthouse', 'lantern', 'keeper')
  await essay('Charlie', ['Ports'], 'bakery')
  await essay('Delta', [], 'keeper')
  await essay('Echo', ['Ports'], 'lighthouse', 'lantern', 'keeper')
  await essay('Foxtrot', ['Bread'], 'flour', 'yeast')
  await buildArticle({ title: 'A draft', tags: ['Ports'], body: about('lighthouse', 'lantern', 'keeper') })
  const near = await titlesNear(own.id)
  expect(near).toHaveLength(3)
  expect(near.slice(0, 2)).toEqual(['Echo', 'Bravo'])
  expect(near).not.toContain('Foxtrot')
})

it('what stands beside it anyway is not said twice', async () => {
  const own = await essay('Alpha', ['Ports'], 'lighthouse')
  const beside = await essay('Bravo', ['Ports'], 'lighthouse')
  await essay('Charlie', [], 'flour')
  expect(await titlesNear(own.id)).toContain('Bravo')
  expect(await titlesNear(own.id, [beside.id])).not.toContain('Bravo')
})

it('words that every essay has make none related', async () => {
  const own = await essay('Alpha', [])
  await essay('Bravo', [])
  expect(await titlesNear(own.id)).toEqual([])
})

it('drafts, unpublished essays and strangers have no relations', async () => {
  const own = await essay('Alpha', ['Ports'], 'lighthouse')
  const other = await essay('Bravo', ['Ports'], 'lighthouse')
  await essay('Charlie', [], 'flour')
  await unpublishArticle(system, { id: other.id })
  expect(await titlesNear(own.id)).toEqual([])
  expect(await findRelated('nobody')).toEqual([])
})

it('a page that shows them is made anew when one of them changes, or another might be nearer', async () => {
  const own = await essay('Alpha', ['Ports'], 'lighthouse')
  const other = await essay('Bravo', ['Ports'], 'lighthouse')
  await essay('Charlie', [], 'flour')
  expect(await readBy(() => findRelated(own.id))).toEqual([`article:${other.id}`, 'nearness'])
  const heard = await announcedBy(() => buildPublishedArticle({ title: 'Nearer', tags: ['Ports'], body: about('lighthouse') }))
  expect(heard).toContain('nearness')
  const words = { title: 'Bravo', standfirst: '', body: about('lighthouse'), language: 'fr', writtenOn: '', dropCap: true, tags: ['Ports'] }
  const saved = await saveArticle(system, { ...words, id: other.id, version: other.version })
  const same = await announcedBy(() => publishArticle(system, { id: other.id, version: saved.outcome === 'saved' ? saved.version : 0 }))
  expect(same).not.toContain('nearness')
  expect(same).toContain(`article:${other.id}`)
})
