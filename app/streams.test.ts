import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { setCommentsOpen } from '@/domain/articles/commands/set-comments-open'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildComment } from '@/domain/comments/factory'
import { buildSettings } from '@/domain/settings/factory'
import { createPostgresChannel } from '@/platform/changes/channel-postgres'
import { changesChannel } from '@/platform/db/change-notice'
import { env } from '@/platform/env/env'
import { type Followed, followStream } from '@/platform/front/testing/follow-stream'
import { type FrontUnderTest, sendHtml, startFront } from '@/platform/front/testing/start-front'
import { eventually } from '@/platform/testing/eventually'
import { useTestDatabase } from '@/platform/testing/test-database'
import { directRoutes } from './direct-routes'
import { streams } from './streams'

useTestDatabase()

let under: FrontUnderTest
let articleId: string
let opened: Followed[]
beforeEach(async () => {
  opened = []
  await buildSettings({ commentPolicy: 'open' })
  articleId = (await buildPublishedArticle()).id
  under = await startFront((_request, response) => sendHtml(response, 'fine'), { streams, directRoutes })
})
afterEach(async () => {
  for (const one of opened) one.close()
  await under.stop()
})

async function follow(after = '', headers: Record<string, string> = {}): Promise<Followed> {
  const followed = await followStream(under.port, `/api/articles/${articleId}/comments/live?after=${after}`, headers)
  opened.push(followed)
  return followed
}

async function post(fields: Record<string, string>): Promise<{ status: string; id: string }> {
  const { body } = await under.ask(`/api/articles/${articleId}/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: under.origin },
    body: JSON.stringify({ name: 'Ani', ...fields }),
  })
  const { status, comment } = JSON.parse(body)
  return { status, id: comment.id }
}
const idsOf = (followed: Followed) => followed.events().flatMap(({ data }) => (data as { ids: string[] }).ids)

describe('comments / live over HTTP', () => {
  it('a comment that is posted is told of, without a word of it', async () => {
    const followed = await follow()
    const { id } = await post({ text: 'A secret of everybody’s.' })
    await eventually(() => expect(idsOf(followed)).toEqual([id]))
    expect(followed.text()).not.toMatch(/secret|Ani/)
    expect(followed.events()[0]?.data).toEqual({ ids: [id] })
  })

  it('nothing is sent for a held comment: no byte more than to a thread where nothing happens', async () => {
    await buildSettings({ commentPolicy: 'hold-all' })
    const followed = await follow()
    const before = followed.text()
    expect(await post({ text: 'Buy this.' })).toMatchObject({ status: 'held' })
    await buildSettings({ commentPolicy: 'open' })
    const { id } = await post({ text: 'Hello.' })
    await eventually(() => expect(idsOf(followed)).toEqual([id]))
    expect(followed.text().replace(/id: .*\ndata: .*\n\n/, '')).toBe(before)
  })

  it('who was cut off comes back with Last-Event-ID and is told what they missed', async () => {
    const followed = await follow()
    const { id: first } = await post({ text: 'First.' })
    await eventually(() => expect(idsOf(followed)).toEqual([first]))
    followed.close()
    const { id: second } = await post({ text: 'Second.' })
    const again = await follow('', { 'last-event-id': followed.events().at(-1)?.id ?? '' })
    await eventually(() => expect(idsOf(again)).toContain(second))
  })

  it('a thread that closes lets its readers go, and answers those who come back that there is nothing to wait for', async () => {
    const followed = await follow()
    await setCommentsOpen(await buildActor({ role: 'owner' }), { id: articleId, commentsOpen: false })
    await followed.ended
    expect((await follow()).status).toBe(204)
    articleId = 'nowhere'
    expect((await follow()).status).toBe(404)
  })
})

describe.runIf(inject('databases').kind === 'postgresql')('comments / live with another instance', () => {
  it('what it commits is told of here, and nothing before its commit', async () => {
    const channel = createPostgresChannel({ url: env().DATABASE_URL, instance: 'one' })
    const other = new Client({ connectionString: env().DATABASE_URL })
    await other.connect()
    try {
      channel.open(under.front)
      const followed = await follow()
      await channel.fence()
      const { id } = await buildComment({ articleId, status: 'held' })
      const announce = () =>
        other.query('SELECT pg_notify($1, $2)', [
          changesChannel,
          JSON.stringify({ from: 'two', tags: [`thread:${articleId}`], soft: true }),
        ])
      await other.query('BEGIN')
      await other.query('UPDATE "Comment" SET "status" = $1, "decidedAt" = now() WHERE "id" = $2', ['approved', id])
      await announce()
      await channel.fence()
      expect(idsOf(followed)).toEqual([])
      await other.query('COMMIT')
      await eventually(() => expect(idsOf(followed)).toContain(id))
    } finally {
      await channel.close()
      await other.end()
    }
  })
})
