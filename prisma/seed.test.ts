import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { getPublishedBySlug } from '@/domain/articles/queries/get-published-by-slug'
import { listPublished } from '@/domain/articles/queries/list-published'
import { demonstrationAuthor } from '@/domain/demonstration/author'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { settingsSchema } from '@/domain/settings/schema'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { markUnfinished } from './demo/clear-unfinished'
import { seedDemo } from './seed'

vi.setConfig({ testTimeout: 120_000 })
afterEach(() => expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(5_000))

const kindsIn = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(kindsIn)
  if (typeof node !== 'object' || node === null) return []
  const { type, attrs, ...rest } = node as { type?: string; attrs?: { width?: string } }
  return [...(type ? [type] : []), ...(attrs?.width ? [`figure ${attrs.width}`] : []), ...Object.values(rest).flatMap(kindsIn)]
}

describe('the demonstration', () => {
  useTestDatabase({ shared: true })
  let filled: boolean
  beforeAll(async () => {
    filled = await seedDemo()
  }, 120_000)

  it('fills an empty publication with essays that use every block, their pictures and comments', async () => {
    expect(filled).toBe(true)
    const { items } = await listPublished()
    expect(items.map(({ slug }) => slug)[0]).toBe('how-to-wait')
    expect(items.length).toBeGreaterThanOrEqual(3)
    const kinds = new Set<string>()
    for (const { slug } of items) {
      const essay = await getPublishedBySlug(slug)
      if (!essay || 'movedTo' in essay) throw new Error(`${slug} is not there`)
      expect(essay.wordCount, slug).toBeGreaterThan(700)
      expect(essay.wordCount, slug).toBeLessThan(1_600)
      for (const kind of kindsIn(essay.body)) kinds.add(kind)
      for (const id of JSON.stringify(essay.body).match(/(?<="mediaId":")[^"]*/g) ?? []) expect(essay.media).toHaveProperty(id)
    }
    const blocks =
      'paragraph heading pullQuote codeBlock horizontalRule figure embed table bulletList orderedList blockquote authorsNote sideBar'
    const inline = 'hardBreak footnote bold italic strike'
    for (const kind of [...blocks.split(' '), ...inline.split(' '), 'figure text', 'figure wide']) expect(kinds).toContain(kind)
  })

  it('sets nothing that would speak for the owner: no licence, jar, About text, year, language or time zone', async () => {
    expect(await db().setting.count()).toBe(0)
    expect(await getSettings()).toEqual(settingsSchema.parse({}))
  })

  it('has one long thread with the author in it, one comment that waits, and none from the future', async () => {
    const article = await db().article.findUniqueOrThrow({ where: { slug: 'how-to-wait' }, select: { id: true, authorId: true } })
    const where = { articleId: article.id, status: 'approved' }
    expect(await db().comment.count({ where: { ...where, depth: 0 } })).toBe(50)
    expect(await db().comment.count({ where: { ...where, authorId: article.authorId } })).toBeGreaterThan(20)
    expect(await db().comment.count({ where: { status: 'held' } })).toBe(1)
    expect(await db().comment.count({ where: { createdAt: { gt: new Date() } } })).toBe(0)
    expect(await db().revision.count({ where: { articleId: article.id } })).toBe(2)
    // Nobody can sign in as the author.
    expect(await db().user.findMany({ select: { role: true, passwordHash: true } })).toEqual([{ role: 'author', passwordHash: null }])
  })
})

describe('the demonstration / where something is there already', () => {
  useTestDatabase()

  it('is not planted twice, nor into anybody’s own publication', async () => {
    await buildPublishedArticle({ slug: 'mine' })
    expect(await seedDemo()).toBe(false)
    expect(await db().article.count()).toBe(1)
    expect(await db().setting.count()).toBe(0)
  })

  it('begins again after it was cut short, unless somebody has been there since', async () => {
    await markUnfinished()
    const author = await db().user.create({ data: demonstrationAuthor })
    await buildPublishedArticle({ slug: 'how-to-wait', authorId: author.id })
    expect(await seedDemo()).toBe(true)
    expect(await db().setting.count({ where: { key: 'demo' } })).toBe(0)
    await markUnfinished()
    await db().user.create({ data: { name: 'The owner', email: 'owner@example.org', role: 'owner' } })
    expect(await seedDemo()).toBe(false)
    expect(await getPublishedBySlug('how-to-wait')).not.toBeNull()
  })
})
