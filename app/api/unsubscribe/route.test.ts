import { beforeEach, describe, expect, it } from 'vitest'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildFollow } from '@/domain/notifications/factory'
import { linkToken } from '@/domain/notifications/signed-link'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { postForm } from '../testing/post-form'
import { GET as openUnsubscribe, POST as unsubscribe } from './route'

useTestDatabase()

let essay: string
beforeEach(async () => {
  essay = (await buildPublishedArticle()).id
})

describe('notices / unsubscribing', () => {
  const byProgram = (token: string, type = 'application/x-www-form-urlencoded') => {
    const body = type.startsWith('multipart') ? new FormData() : new URLSearchParams()
    body.append('List-Unsubscribe', 'One-Click')
    return unsubscribe(new Request(`http://localhost:3000/api/unsubscribe?token=${token}`, { method: 'POST', body }), {
      params: Promise.resolve({}),
    })
  }

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data'])(
    'a mail program posts to the address itself, and is led nowhere: %s',
    async (type) => {
      const { id, recipientId } = await buildFollow({ subjectId: essay, articleId: essay })
      const other = await buildFollow({ subjectId: 'another' })
      expect((await byProgram(linkToken({ recipientId, scope: `follow-${id}` }), type)).status).toBe(204)
      expect((await db().follow.findMany()).map((left) => left.id)).toEqual([other.id])
      expect((await byProgram(linkToken({ recipientId, scope: 'all' }), type)).status).toBe(204)
      expect(await db().follow.count()).toBe(0)
    },
  )

  it('a link that is opened changes nothing and leads to the page with the button', async () => {
    const { id, recipientId } = await buildFollow({ subjectId: essay })
    const token = linkToken({ recipientId, scope: `follow-${id}` })
    const opened = openUnsubscribe(new Request(`http://localhost:3000/api/unsubscribe?token=${token}`))
    expect([opened.status, opened.headers.get('location')]).toEqual([303, `/following/stop?token=${token}`])
    expect(await db().follow.count()).toBe(1)
    expect((await postForm(unsubscribe, { token })).response.headers.get('location')).toBe('/following/stop?done=1')
    expect(await db().follow.count()).toBe(0)
  })

  it('takes no link that we did not sign, nor one that was changed', async () => {
    const [own, other] = [await buildFollow({ subjectId: essay }), await buildFollow({ address: 'bob@example.org', subjectId: essay })]
    const token = linkToken({ recipientId: own.recipientId, scope: `follow-${own.id}` })
    const list = linkToken({ recipientId: own.recipientId, scope: 'list' })
    for (const wrong of [
      '',
      'x',
      list,
      token.replace(own.recipientId, other.recipientId),
      token.replace(/follow-\w+/, 'all'),
      `${token}x`,
    ]) {
      expect((await byProgram(wrong)).status, wrong).toBe(410)
    }
    expect(await db().follow.count()).toBe(2)
  })
})
