import { describe, expect, it } from 'vitest'
import { buildUser } from '@/domain/accounts/factory'
import { accountTags } from '@/domain/accounts/tags'
import type { SystemActor } from '@/domain/accounts/types'
import { changeSlug } from '@/domain/articles/commands/change-slug'
import { publishArticle } from '@/domain/articles/commands/publish-article'
import { saveArticle } from '@/domain/articles/commands/save-article'
import { unpublishArticle } from '@/domain/articles/commands/unpublish-article'
import { bodyOf, buildArticle, buildPublishedArticle } from '@/domain/articles/factory'
import { getWorkingCopy } from '@/domain/articles/queries/admin/get-working-copy'
import { articleTags } from '@/domain/articles/tags'
import { readBy } from '@/domain/articles/testing/read-by'
import { buildComment } from '@/domain/comments/factory'
import { commentTags } from '@/domain/comments/tags'
import { buildSettings } from '@/domain/settings/factory'
import { settingsTags } from '@/domain/settings/tags'
import { useTestDatabase } from '@/platform/testing/test-database'
import { mostEssays } from '../essay-feed'
import type { Feed, MovedFeed } from '../types'
import { findTagFeed } from './find-tag-feed'
import { findThreadFeed, mostComments } from './find-thread-feed'
import { getSiteFeed } from './get-site-feed'

useTestDatabase()

const system: SystemActor = { kind: 'system', reason: 'test' }
const day = (count: number) => new Date(Date.UTC(2026, 2, count, 10))

function feedOf(found: Feed | MovedFeed | null): Feed {
  if (!found || 'movedTo' in found) throw new Error('There is no feed.')
  return found
}
const titles = (feed: Feed) => feed.entries.map(({ title }) => title)

describe('the feed of the publication', () => {
  it('holds what is published and nothing else', async () => {
    await buildPublishedArticle({ title: 'Published' })
    await buildArticle({ title: 'A draft' })
    await buildPublishedArticle({ title: 'Removed', removed: true })
    const unpublished = await buildPublishedArticle({ title: 'Unpublished' })
    await unpublishArticle(system, { id: unpublished.id })
    expect(titles(await getSiteFeed())).toEqual(['Published'])
  })

  it('shows the published text, never the working copy', async () => {
    const { id, version } = await buildPublishedArticle({ title: 'One', body: bodyOf('What readers see.') })
    const copy = await getWorkingCopy(system, id)
    await saveArticle(system, { ...copy, id, version, title: 'Two', body: bodyOf('What the author tries out.') })
    expect(JSON.stringify(await getSiteFeed())).not.toMatch(/tries out|Two/)
  })

  it('has the latest first, twenty-five at most', async () => {
    const authorId = (await buildUser({ role: 'author' })).id
    for (let at = 1; at <= mostEssays + 1; at++) await buildPublishedArticle({ title: `No. ${at}`, authorId, publishedAt: day(at) })
    const shown = titles(await getSiteFeed())
    expect([shown.length, shown[0], shown.at(-1)]).toEqual([25, 'No. 26', 'No. 2'])
  })

  it('leaves out older essays where it would weigh too much, and never the latest', async () => {
    const long = bodyOf(...Array.from({ length: 60 }, (_, at) => `${at} ${'words and more words '.repeat(500)}`))
    for (const at of [1, 2, 3]) await buildPublishedArticle({ title: `No. ${at}`, body: long, publishedAt: day(at) })
    expect(titles(await getSiteFeed())).toEqual(['No. 3'])
  })

  it('keeps the name of an essay when its address changes, and tells when it was revised', async () => {
    const { id, slug } = await buildPublishedArticle({ publishedAt: day(1) })
    const [before] = (await getSiteFeed()).entries
    await changeSlug(system, { id, slug: 'elsewhere' })
    const { version } = await getWorkingCopy(system, id)
    await saveArticle(system, { ...(await getWorkingCopy(system, id)), id, version, body: bodyOf('It has changed.') })
    await publishArticle(system, { id, version: version + 1, reason: 'Found a better word' })
    const [after] = (await getSiteFeed()).entries
    expect(before?.url).toContain(`/p/${slug}`)
    expect(after?.url).toContain('/p/elsewhere')
    expect(after?.id).toBe(before?.id)
    expect(after?.publishedAt).toEqual(day(1))
    expect(after?.updatedAt.getTime()).toBeGreaterThan(day(1).getTime())
  })

  it('is renewed by what changes lists, names and settings, and by no comment', async () => {
    const { id } = await buildPublishedArticle()
    await buildComment({ articleId: id })
    expect(await readBy(getSiteFeed)).toEqual([articleTags.names, articleTags.lists, settingsTags.all].sort())
  })

  it('is a feed before the first essay', async () => {
    await buildSettings({ name: 'Slow Water', tagline: 'On waiting' })
    expect(await getSiteFeed()).toMatchObject({ title: 'Slow Water', description: 'On waiting', entries: [], updatedAt: new Date(0) })
  })
})

describe('the feed of a tag', () => {
  it('holds the essays of the tag, and is none for a tag of drafts', async () => {
    await buildPublishedArticle({ title: 'Here', tags: ['Harbours'] })
    await buildPublishedArticle({ title: 'Elsewhere', tags: ['Bread'] })
    await buildArticle({ tags: ['Secrets'] })
    const feed = await findTagFeed('harbours')
    expect(feed && titles(feed)).toEqual(['Here'])
    expect(feed?.folderUrl).toMatch(/\/tag\/harbours\/feeds$/)
    for (const none of ['secrets', 'nowhere', '%']) expect(await findTagFeed(none)).toBeNull()
  })

  it('speaks the publication’s language', async () => {
    await buildSettings({ name: 'Langsam', language: 'de' })
    await buildPublishedArticle({ tags: ['Häfen'] })
    expect(await findTagFeed('hafen')).toMatchObject({ language: 'de', description: 'Essays unter „Häfen“ in Langsam' })
  })
})

describe('the feed of a thread', () => {
  it('says when a comment was changed, and is itself as new as that', async () => {
    const { id: articleId, slug } = await buildPublishedArticle()
    const editedAt = new Date('2026-03-03T12:00:00Z')
    await buildComment({ articleId, createdAt: new Date('2026-03-01T12:00:00Z'), editedAt })
    await buildComment({ articleId, createdAt: new Date('2026-03-02T12:00:00Z') })
    const feed = await findThreadFeed(slug)
    expect(feed).toMatchObject({ updatedAt: editedAt, entries: [{}, { updatedAt: editedAt }] })
  })

  it('holds approved comments alone, the latest first', async () => {
    const { id: articleId, slug } = await buildPublishedArticle({ title: 'The ferry' })
    await buildComment({ articleId, guestName: 'Ada', source: '*First* <b>', createdAt: day(1) })
    await buildComment({ articleId, guestName: 'Bo', source: 'Second', createdAt: day(2) })
    for (const status of ['held', 'hidden', 'deleted'] as const)
      await buildComment({ articleId, status, source: 'Secret', guestName: 'Mallory' })
    const feed = feedOf(await findThreadFeed(slug))
    expect(titles(feed)).toEqual(['Bo on “The ferry”', 'Ada on “The ferry”'])
    expect(feed.entries[1]?.html).toBe('<p><em>First</em> &lt;b&gt;</p>')
    expect(JSON.stringify(feed)).not.toMatch(/Secret|Mallory/)
  })

  it('says what is answered, but not by the name of what was taken away', async () => {
    const { id: articleId, slug } = await buildPublishedArticle()
    const parent = await buildComment({ articleId, createdAt: day(1) })
    await buildComment({ parent, createdAt: day(2) })
    const hidden = await buildComment({ articleId, status: 'hidden', createdAt: day(3) })
    await buildComment({ parent: hidden, createdAt: day(4) })
    const [underHidden, reply, top] = feedOf(await findThreadFeed(slug)).entries
    expect(reply?.answers?.id).toBe(top?.id)
    expect(underHidden?.answers).toEqual(top?.answers)
    expect(JSON.stringify(feedOf(await findThreadFeed(slug)))).not.toContain(hidden.id)
  })

  it('shows nobody’s address', async () => {
    const { id: articleId, slug } = await buildPublishedArticle()
    await buildComment({ articleId, guestEmail: 'ada@example.org', guestKey: 'browser' })
    expect(JSON.stringify(feedOf(await findThreadFeed(slug)))).not.toMatch(/ada@|browser/)
  })

  it('ends after fifty', async () => {
    const { id: articleId, slug } = await buildPublishedArticle()
    for (let at = 0; at <= mostComments; at++) await buildComment({ articleId, createdAt: new Date(day(1).getTime() + at) })
    expect(feedOf(await findThreadFeed(slug)).entries).toHaveLength(50)
  })

  it('follows its essay: moved with it, gone with it', async () => {
    const { id, slug } = await buildPublishedArticle()
    await changeSlug(system, { id, slug: 'elsewhere' })
    expect(await findThreadFeed(slug)).toEqual({ movedTo: '/p/elsewhere/feeds' })
    await unpublishArticle(system, { id })
    expect(await findThreadFeed('elsewhere')).toBeNull()
  })

  it('is renewed by its thread, its essay, names and settings', async () => {
    const { id, slug } = await buildPublishedArticle()
    await buildComment({ articleId: id })
    expect(await readBy(() => findThreadFeed(slug))).toEqual(
      [
        articleTags.names,
        articleTags.one(id),
        articleTags.slug(slug),
        commentTags.thread(id),
        settingsTags.all,
        accountTags.writers,
      ].sort(),
    )
  })
})
