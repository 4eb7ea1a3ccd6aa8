import { afterEach, describe, expect, it, vi } from 'vitest'
import { announceLocally } from '../../changes/changes'
import { reading } from '../../exchange/exchange'
import { type FrontUnderTest, sendHtml, startFront } from '../testing/start-front'

let under: FrontUnderTest
afterEach(() => {
  vi.restoreAllMocks()
  return under.stop()
})

/** A thread that a POST adds one comment to. */
async function startThread(fence?: () => Promise<void>): Promise<void> {
  let comments = 0
  under = await startFront(
    (request, response) => {
      if (request.method === 'POST') {
        if (request.url?.endsWith('/comments')) {
          comments++
          announceLocally({ tags: ['thread'], soft: true })
        }
        response.statusCode = 303
        response.setHeader('Location', '/p/one')
        return response.end()
      }
      reading('thread')
      return sendHtml(response, `${comments} comments`)
    },
    fence ? { fence } : {},
  )
}

describe('who has written', () => {
  it('is shown their own write at once, in the middle of a storm', async () => {
    await startThread()
    // What is a moment old is told by this clock: however long the machine takes, it is the same moment here.
    vi.spyOn(Date, 'now').mockReturnValue(Date.now())
    await under.ask('/p/one')
    const { cookies } = await under.send('/api/articles/1/comments', 'text=a')
    expect(cookies).toEqual([expect.stringMatching(/^broadside-wrote=one; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)])
    const cookie = cookies[0]?.split(';')[0] ?? ''
    expect((await under.ask('/p/one')).body).toContain('0 comments')
    expect((await under.ask('/p/one', { headers: { cookie } })).body).toContain('1 comments')
  })

  it('on another instance is answered only after that write was heard of', async () => {
    let heard = 0
    await startThread(async () => {
      heard++
      announceLocally({ tags: ['thread'], soft: false })
    })
    await under.ask('/p/one')
    await under.ask('/p/one', { headers: { cookie: 'broadside-wrote=other' } })
    expect(heard).toBe(1)
    await under.ask('/p/one', { headers: { cookie: 'broadside-wrote=one' } })
    await under.ask('/p/one')
    expect(heard).toBe(1)
  })
})

describe('who has changed nothing', () => {
  it('gets no cookie for reading, nor for a write that announced nothing', async () => {
    await startThread()
    expect((await under.ask('/p/one')).cookies).toEqual([])
    expect((await under.send('/api/session/end', '')).cookies).toEqual([])
  })

  it('gets no cookie where their reading itself makes something known: a copy that is made on demand tells its size', async () => {
    under = await startFront((_, response) => {
      announceLocally({ tags: ['copies'], soft: true })
      response.setHeader('Content-Type', 'application/pdf')
      return response.end('%PDF')
    })
    for (const method of ['GET', 'HEAD']) {
      const { status, cookies } = await under.ask('/media/one.pdf', { method })
      expect([method, status, cookies]).toEqual([method, 200, []])
    }
  })
})
