import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { buildUser } from '@/domain/accounts/factory'
import type { SystemActor, VisitorActor } from '@/domain/accounts/types'
import { publishArticle } from '@/domain/articles/commands/publish-article'
import { buildArticle, buildPublishedArticle } from '@/domain/articles/factory'
import { articleTags } from '@/domain/articles/tags'
import { postComment } from '@/domain/comments/commands/post-comment'
import { commentTags } from '@/domain/comments/tags'
import { buildSettings } from '@/domain/settings/factory'
import type { AnyChange } from '@/platform/changes/change-log'
import { type Change, onChanged } from '@/platform/changes/changes'
import { createPostgresChannel, type PostgresChannel } from '@/platform/changes/channel-postgres'
import { instanceId } from '@/platform/db/change-notice'
import { env } from '@/platform/env/env'
import { useTestDatabase } from '@/platform/testing/test-database'

const guest: VisitorActor = { kind: 'visitor', address: '192.0.2.1', guestKey: '' }
const system: SystemActor = { kind: 'system', reason: 'test' }
const typed = { text: 'Thank you for this.', name: 'Tigran' }

describe.runIf(inject('databases').kind === 'postgresql')('a second instance on the same PostgreSQL', () => {
  useTestDatabase()

  let open: PostgresChannel[] = []
  let told: Change[] = []
  let stopTelling = () => {}

  beforeEach(async () => {
    await buildSettings({ commentPolicy: 'open' })
    told = []
    stopTelling = onChanged((change) => told.push(change))
  })
  afterEach(async () => {
    stopTelling()
    await Promise.all(open.map((channel) => channel.close()))
    open = []
  })

  /** Listens as the front of this instance does. `heard` says what has come by now of all that was committed. */
  async function listenAs(instance: string) {
    const changes: AnyChange[] = []
    const channel = createPostgresChannel({ url: env().DATABASE_URL, instance, heartbeatMs: 10_000 })
    open.push(channel)
    await new Promise<void>((resolve) => {
      channel.open({ apply: (change) => changes.push(change), deafen: () => {}, hear: resolve })
    })
    return async () => {
      await channel.fence()
      return changes
    }
  }

  it('hears of a comment, as what may be shown a moment late', async () => {
    const { id } = await buildPublishedArticle()
    const heard = await listenAs('another')
    await postComment(guest, { ...typed, articleId: id })
    expect(await heard()).toEqual([{ tags: [commentTags.thread(id), commentTags.counts], soft: true }])
  })

  it('hears of an essay that is published, all that this one’s own readers are shown anew for', async () => {
    const { id, slug, version } = await buildArticle({ authorId: (await buildUser({ role: 'author' })).id })
    const heard = await listenAs('another')
    told = []
    await publishArticle(system, { id, version, reason: '' })
    const changes = await heard()
    expect(changes).toEqual([
      { tags: expect.arrayContaining([articleTags.lists, articleTags.one(id), articleTags.slug(slug)]), soft: false },
      // What speaks of the same may be another essay now.
      { tags: ['nearness'], soft: true },
    ])
    expect(changes).toEqual(told)
  })

  it('hears nothing of a comment that was refused or waits for the admin', async () => {
    const { id } = await buildPublishedArticle()
    const heard = await listenAs('another')
    await expect(postComment(guest, { ...typed, articleId: id, website: 'x' })).rejects.toMatchObject({ code: 'invalid' })
    await buildSettings({ commentPolicy: 'hold-all' })
    expect((await postComment(guest, { ...typed, articleId: id })).status).toBe('held')
    expect(await heard()).toEqual([])
  })

  it('is not this one: what was committed here is not heard here a second time', async () => {
    const { id } = await buildPublishedArticle()
    const heard = await listenAs(instanceId)
    await postComment(guest, { ...typed, articleId: id })
    expect(told.at(-1)?.tags).toContain(commentTags.thread(id))
    expect(await heard()).toEqual([])
  })
})
