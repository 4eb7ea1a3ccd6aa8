import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone, type UserActor } from '@/domain/accounts/types'
import { setCommentsOpen } from '@/domain/articles/commands/set-comments-open'
import { unpublishArticle } from '@/domain/articles/commands/unpublish-article'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildSettings } from '@/domain/settings/factory'
import { onChanged } from '@/platform/changes/changes'
import { tellHeard } from '@/platform/changes/heard'
import { db } from '@/platform/db/client'
import { eventually } from '@/platform/testing/eventually'
import { useTestDatabase } from '@/platform/testing/test-database'
import { approveComment } from '../commands/approve-comment'
import { hideComment } from '../commands/hide-comment'
import { postComment } from '../commands/post-comment'
import { restoreComment } from '../commands/restore-comment'
import { buildComment } from '../factory'
import { latestShown } from '../queries/latest-shown'
import { writeSince } from './event-id'
import { LiveThreads } from './live-threads'

useTestDatabase()

let owner: UserActor
let articleId: string
let threads: LiveThreads
// As the front does.
let stop: () => void
beforeEach(async () => {
  await buildSettings({ commentPolicy: 'open' })
  owner = await buildActor({ role: 'owner' })
  articleId = (await buildPublishedArticle()).id
  threads = new LiveThreads()
  stop = onChanged(tellHeard)
})
afterEach(() => {
  stop()
  vi.restoreAllMocks()
})

interface Heard {
  told: { ids: string[]; gone?: string[] }[]
  lastId: string
  ended: boolean
  leave: () => void
}

/** Follows the thread as somebody who has it whole, or knows what came until then. */
async function follow(after?: string, of = threads, rootId?: string): Promise<Heard> {
  const heard: Heard = { told: [], lastId: '', ended: false, leave: () => {} }
  const [last] = await latestShown(articleId, 1)
  const leave = await of.follow(articleId, after ?? writeSince(last ?? { at: 0 }), {
    ...(rootId === undefined ? {} : { rootId }),
    send: ({ id, data }) => {
      heard.lastId = id
      heard.told.push(JSON.parse(data))
    },
    end: () => {
      heard.ended = true
    },
  })
  if (leave) heard.leave = leave
  else heard.ended = true
  return heard
}
const post = (text: string, more: object = {}) => postComment(owner, { articleId, text, ...more })
const idsOf = ({ told }: Heard) => told.flatMap(({ ids }) => ids)

describe('comments / live', () => {
  it('tells everybody who follows a thread of a new comment by its id, and nobody else', async () => {
    const elsewhere = await buildPublishedArticle()
    const [one, other] = [await follow(), await follow()]
    const stranger: unknown[] = []
    await threads.follow(elsewhere.id, '', { send: (news) => stranger.push(news), end: () => {} })
    const { comment } = await post('A new thread.')
    await eventually(() => expect([idsOf(one), idsOf(other)]).toEqual([[comment.id], [comment.id]]))
    expect(one.told).toEqual([{ ids: [comment.id] }])
    expect(stranger).toEqual([])
  })

  it('tells who reads one thread of its replies alone, when they come back too', async () => {
    const root = await buildComment({ articleId, createdAt: new Date('2020-01-01') })
    const [all, one] = [await follow(), await follow(undefined, threads, root.id)]
    const { comment: other } = await post('Another thread.')
    const { comment: reply } = await post('A reply.', { parentId: root.id })
    await eventually(() => expect(idsOf(one)).toEqual([reply.id]))
    await eventually(() => expect(idsOf(all).toSorted()).toEqual([other.id, reply.id].toSorted()))
    await hideComment(owner, other.id)
    await hideComment(owner, reply.id)
    await eventually(() => expect(one.told.at(-1)).toEqual({ ids: [], gone: [reply.id] }))
    expect(JSON.stringify(one.told)).not.toContain(other.id)
    one.leave()
    await post('A third thread.')
    const { comment: missed } = await post('Missed.', { parentId: root.id })
    expect(idsOf(await follow(one.lastId, new LiveThreads(), root.id))).toEqual([root.id, missed.id])
  })

  it('tells of a held comment when it is let in, however old it is, and never before', async () => {
    const held = await buildComment({ articleId, status: 'held', heldBy: 'hold-all', createdAt: new Date('2020-01-01') })
    const heard = await follow()
    await buildSettings({ commentPolicy: 'hold-all' })
    await postComment(anyone, { articleId, text: 'Held.', name: 'Ani' })
    await buildSettings({ commentPolicy: 'open' })
    const { comment } = await post('Seen.')
    await eventually(() => expect(idsOf(heard)).toEqual([comment.id]))
    await approveComment(owner, held.id)
    await eventually(() => expect(idsOf(heard)).toEqual([comment.id, held.id]))
  })

  it('tells of one that was hidden only that it has gone, and of its coming back', async () => {
    const heard = await follow()
    const { comment } = await post('To and fro.')
    await eventually(() => expect(idsOf(heard)).toEqual([comment.id]))
    await hideComment(owner, comment.id)
    await eventually(() => expect(heard.told.at(-1)).toEqual({ ids: [], gone: [comment.id] }))
    await restoreComment(owner, comment.id)
    await eventually(() => expect(idsOf(heard)).toEqual([comment.id, comment.id]))
  })

  it('looks once for a burst and for all who follow', async () => {
    const heard = await Promise.all(Array.from({ length: 100 }, () => follow()))
    const queries = vi.spyOn(db(), '$queryRaw')
    const looks = () => queries.mock.calls.filter(([text]) => String(text).includes('"decidedAt" DESC')).length
    const posted = await Promise.all(Array.from({ length: 10 }, (_, at) => post(`Number ${at}.`)))
    await eventually(() => {
      for (const one of heard) expect(idsOf(one).toSorted()).toEqual(posted.map(({ comment }) => comment.id).toSorted())
    })
    expect(heard[0]?.told.length).toBeLessThan(10)
    expect(looks()).toBeGreaterThan(0)
    expect(looks()).toBeLessThan(10)
  })

  it('who comes back is told what they missed, by an instance that has never heard of them', async () => {
    const heard = await follow()
    const { comment: first } = await post('Before.')
    await eventually(() => expect(idsOf(heard)).toEqual([first.id]))
    heard.leave()
    const held = await buildComment({ articleId, status: 'held' })
    const { comment: second } = await post('While away.')
    await approveComment(owner, held.id)
    const again = await follow(heard.lastId, new LiveThreads())
    expect(idsOf(again)).toEqual(expect.arrayContaining([second.id, held.id]))
    expect(again.told).toHaveLength(1)
  })

  it('who has the whole thread is told of nothing when they join', async () => {
    await buildComment({ articleId })
    await buildComment({ articleId, status: 'hidden' })
    expect((await follow()).told).toEqual([])
  })

  it('looks anew when changes may have gone unheard', async () => {
    const heard = await follow()
    const { id } = await buildComment({ articleId })
    expect(idsOf(heard)).toEqual([])
    tellHeard('everything')
    await eventually(() => expect(idsOf(heard)).toEqual([id]))
  })

  it('ends when comments are closed under the essay, by the settings, or when it is withdrawn; nobody joins then', async () => {
    const heard = await follow()
    await setCommentsOpen(owner, { id: articleId, commentsOpen: false })
    await eventually(() => expect(heard.ended).toBe(true))
    expect((await follow()).ended).toBe(true)
    heard.leave()
    await setCommentsOpen(owner, { id: articleId, commentsOpen: true })
    await buildSettings({ commentPolicy: 'closed' })
    expect((await follow()).ended).toBe(true)
    await buildSettings({ commentPolicy: 'open' })
    const again = await follow()
    await unpublishArticle(owner, { id: articleId })
    await eventually(() => expect(again.ended).toBe(true))
    again.leave()
    await expect(follow()).rejects.toMatchObject({ code: 'not-found' })
    expect(threads.size).toBe(0)
  })
})
