import { beforeEach, describe, expect, it } from 'vitest'
import { anyone } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildComment } from '../factory'
import { repliesShown } from '../queries/list-thread'
import { writeCursor } from './cursor'
import { readWalk } from './read-walk'
import { walkReplies } from './walk-replies'
import { walkThreads } from './walk-threads'

useTestDatabase()

let articleId: string
beforeEach(async () => {
  articleId = (await buildPublishedArticle()).id
})
const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 10, minute))
const walk = (cursor: string | null = '', limit = 2) => walkThreads(anyone, articleId, { cursor: cursor ?? '', limit })
const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id)

async function wholeWalk(between: () => Promise<unknown> = async () => undefined): Promise<string[]> {
  const found: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const step = await walk(cursor)
    found.push(...idsOf(step))
    cursor = step.next
    await between()
  }
  return found
}

describe('comments / walking the threads', () => {
  it('neither skips nor repeats while others post, reply, pin and delete, also within one millisecond', async () => {
    const roots = []
    for (const minute of [1, 2, 2, 2, 3, 4]) roots.push(await buildComment({ articleId, createdAt: at(minute) }))
    roots.push(await buildComment({ articleId, createdAt: at(0), pinnedAt: at(9) }))
    const newestFirst = roots
      .toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime() || (one.id < other.id ? 1 : -1))
      .map(({ id }) => id)
    const found = await wholeWalk(async () => {
      const parent = await buildComment({ articleId, createdAt: at(30), pinnedAt: at(31) })
      await buildComment({ parent, createdAt: at(32) })
    })
    expect(found).toEqual(newestFirst)
    expect(idsOf(await walk('', 100))[0]).not.toBe(newestFirst[0])
  })

  it('shows and counts only what readers see', async () => {
    await buildComment({ articleId, status: 'held', source: 'Not yet.' })
    await buildComment({ articleId, status: 'hidden', source: 'No longer.' })
    const gone = await buildComment({ articleId, status: 'deleted', source: 'Never again.' })
    const reply = await buildComment({ parent: gone })
    const step = await walk('', 1)
    expect(step).toMatchObject({
      items: [{ kind: 'placeholder', id: gone.id, replies: [{ id: reply.id }] }],
      next: null,
      total: 1,
      comments: 1,
    })
    expect(JSON.stringify(step)).not.toMatch(/Not yet|No longer|Never again/)
  })

  it('begins at the beginning for a cursor that is none, and tells nobody whether there is a comment that it names', async () => {
    const shown = await buildComment({ articleId, createdAt: at(1) })
    const held = await buildComment({ articleId, createdAt: at(2), status: 'held' })
    for (const cursor of ['nonsense', 'ü', `${'A'.repeat(200)}`, '"; DROP TABLE', Buffer.from('zzzzzzzzz.x').toString('base64url')]) {
      expect(idsOf(await walk(cursor))).toEqual([shown.id])
    }
    const [real, made] = await Promise.all([held.id, 'guess'].map((id) => walk(writeCursor({ at: held.createdAt, id }))))
    expect(real).toEqual(made)
  })

  it('takes a number of threads within its bounds, and the usual one for anything else', async () => {
    const asked = ['1', '100', '0', '101', '-3', '1.5', 'many', ''].map((limit) => readWalk(new URLSearchParams({ limit })).limit)
    expect(asked).toEqual([1, 100, 50, 50, 50, 50, 50, 50])
    expect(readWalk(new URLSearchParams())).toEqual({ cursor: '', limit: 50 })
  })
})

describe('comments / walking the replies of a thread', () => {
  const replies = (threadId: string, cursor: string | null = '', limit = 60) =>
    walkReplies(anyone, { articleId, threadId }, { cursor: cursor ?? '', limit })

  it('reaches all of a long one, of which the list of threads brings the first and says how many are left', async () => {
    const root = await buildComment({ articleId, createdAt: at(0) })
    let parent = root
    const ids: string[] = []
    for (let n = 1; n <= repliesShown + 20; n++) {
      parent = await buildComment({ parent: n % 3 === 0 ? root : parent, createdAt: at(n) })
      ids.push(parent.id)
    }
    await buildComment({ parent: root, status: 'held', createdAt: at(5) })
    expect((await walk()).items).toMatchObject([{ id: root.id, more: 20 }])
    const first = await replies(root.id)
    const second = await replies(root.id, first.next)
    expect([...idsOf(first), ...idsOf(second)]).toEqual(ids)
    expect([first.items[1]?.parentId, second.next]).toEqual([ids[0], null])
  })

  it('finds no thread where readers see none: held, hidden, a reply, of another essay, never there', async () => {
    const root = await buildComment({ articleId })
    const held = await buildComment({ articleId, status: 'held' })
    const hidden = await buildComment({ articleId, status: 'hidden' })
    const elsewhere = await buildComment()
    const reply = await buildComment({ parent: root })
    for (const id of [held.id, hidden.id, elsewhere.id, reply.id, 'nothing']) {
      await expect(replies(id)).rejects.toMatchObject({ code: 'not-found', message: 'comments.noSuchComment' })
    }
  })
})
