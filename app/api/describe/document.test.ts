import { readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { streams } from '@/app/streams'
import { ApiClient } from '@/app/testing/api-client'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildComment } from '@/domain/comments/factory'
import { buildSettings } from '@/domain/settings/factory'
import { useTestDatabase } from '@/platform/testing/test-database'
import { textLimits } from '@/platform/text/text-limits'
import { GET as describeApi } from '../openapi.json/route'
import { operations } from './document'
import { failure } from './shapes'

useTestDatabase()

interface Described {
  openapi: string
  paths: Record<string, Record<string, DescribedOperation>>
  components: { schemas: Record<string, object> }
}
interface DescribedOperation {
  operationId: string
  description: string
  parameters: { name: string; in: string }[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }> }>
}

const read = async (): Promise<Described> => JSON.parse(await describeApi().text())
const described = (document: Described, id: string): DescribedOperation => {
  const found = Object.values(document.paths).flatMap((methods) => Object.values(methods).filter(({ operationId }) => operationId === id))
  return found[0] ?? expect.fail(`${id} is not described`)
}

/** A shape of the document, as a client would compile it. */
function compiled(document: Described, schema: object): z.ZodType {
  const whole = JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll('#/components/schemas/', '#/$defs/')
  return z.fromJSONSchema(JSON.parse(whole))
}

/** Holds an answer to what the document says of it, and to the very fields of its shape. */
async function answersAsDescribed(id: string, response: Response, status: number) {
  const document = await read()
  const body: unknown = await response.json()
  const { schema } = described(document, id).responses[status]?.content?.['application/json'] ?? expect.fail(`${id} describes no ${status}`)
  expect(response.status, JSON.stringify(body)).toBe(status)
  expect(compiled(document, schema).safeParse(body).error).toBeUndefined()
  const answer = operations.find((operation) => operation.id === id)?.answer
  const shape = status >= 400 ? failure : answer && 'shape' in answer ? answer.shape : z.never()
  expect(shape.safeParse(body).error).toBeUndefined()
  return body as Record<string, unknown>
}

let articleId: string
beforeEach(async () => {
  await buildSettings({ commentPolicy: 'open' })
  articleId = (await buildPublishedArticle({ slug: 'on-bread' })).id
})
const typed = { text: 'Thank you for this.', name: 'Tigran', email: 'tigran@example.org' }

describe('api / description', () => {
  it('names every route of comments, and none that is not there: a new one gets its lines in app/api/describe/operations', async () => {
    const files = readdirSync('app/api', { recursive: true, encoding: 'utf8' })
    const ours = files.filter((file) => path.basename(file) === 'route.ts' && /^(comments|own-comments|articles\/\[id\])\//.test(file))
    const routes = ours.map(async (file) => {
      const module: object = await import(/* @vite-ignore */ path.resolve('app/api', file))
      const address = `/api/${path.dirname(file)}`.replace(/\[(\w+)\]/g, '{$1}')
      return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) => method in module).map((method) => `${method} ${address}`)
    })
    const connected = streams.map((stream) => `GET ${stream.path.replace(/:(\w+)/g, '{$1}')}`)
    const told = operations.map((operation) => `${operation.method.toUpperCase()} ${operation.path}`)
    expect(told.sort()).toEqual([...(await Promise.all(routes)).flat(), ...connected].sort())
  })

  it('is whole: each id once, each reference leads somewhere, each parameter of an address is told', async () => {
    const document = await read()
    expect(document.openapi).toBe('3.1.0')
    const all = Object.entries(document.paths).flatMap(([address, methods]) => Object.values(methods).map((one) => ({ address, ...one })))
    expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(operations.length)
    for (const [, name = ''] of JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      expect(document.components.schemas).toHaveProperty(name)
    }
    for (const { address, parameters } of all) {
      const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`)
      expect(address.match(/\{\w+\}/g)).toEqual(inPath.length > 0 ? inPath : null)
    }
  })

  it('tells the bounds and limits that hold', async () => {
    const post = described(await read(), 'postComment')
    const schema = post.requestBody?.content['application/json']?.schema
    expect(schema).toMatchObject({
      properties: { text: { minLength: 1 }, name: { maxLength: textLimits.name } },
      required: ['text', 'name'],
    })
    expect(post.description).toContain('at most 10 within a minute, and 60 within an hour')
  })
})

describe('api / answers are as described', () => {
  it('when they are read: threads, replies, one’s own', async () => {
    const api = new ApiClient()
    const root = await buildComment({ articleId, editedAt: new Date(), pickedAt: new Date() })
    await buildComment({ parent: root })
    await buildComment({ parent: await buildComment({ articleId, status: 'hidden' }) })
    await answersAsDescribed('listThreads', await api.get(`/api/articles/${articleId}/comments`), 200)
    await answersAsDescribed('listReplies', await api.get(`/api/articles/${articleId}/comments/${root.id}/replies`), 200)
    await answersAsDescribed('listMine', await api.get(`/api/articles/${articleId}/mine`), 200)
    await answersAsDescribed('getStamp', await api.get('/api/comments/stamp'), 200)
    await answersAsDescribed('listThreads', await api.get('/api/articles/nowhere/comments'), 404)
    await answersAsDescribed('listReplies', await api.get(`/api/articles/${articleId}/comments/nothing/replies`), 404)
  })

  it('when a guest posts, changes, likes, reports and deletes, whatever else is sent', async () => {
    const api = new ApiClient()
    const more = { id: 'mine', likes: 99, createdAt: '2030-01-01', status: 'approved', authorId: 'x', byAuthor: true }
    const posted = await answersAsDescribed(
      'postComment',
      await api.post(`/api/articles/${articleId}/comments`, { ...typed, ...more }),
      201,
    )
    expect(posted).toMatchObject({ comment: { likes: 0, byAuthor: false } })
    expect(JSON.stringify(posted)).not.toMatch(/mine|2030|tigran@/)
    await answersAsDescribed('previewComment', await api.post('/api/comments/preview', { text: ' A text. ' }), 200)
    const { id } = posted.comment as { id: string }
    await answersAsDescribed('editComment', await api.post(`/api/comments/${id}/edit`, { text: 'Changed.' }), 200)
    await answersAsDescribed('editComment', await api.post(`/api/comments/${id}/edit`, { text: 'Again.' }), 409)
    await answersAsDescribed('likeComment', await api.post(`/api/comments/${id}/like`, {}), 403)
    const other = await buildComment({ articleId })
    expect(await answersAsDescribed('likeComment', await api.post(`/api/comments/${other.id}/like`, {}), 200)).toMatchObject({ likes: 1 })
    await answersAsDescribed('reportComment', await api.post(`/api/comments/${other.id}/report`, { reason: 'other' }), 422)
    await answersAsDescribed('reportComment', await api.post(`/api/comments/${other.id}/report`, { reason: 'spam' }), 200)
    await answersAsDescribed('pinThread', await api.post(`/api/comments/${other.id}/pin`, {}), 403)
    await answersAsDescribed('deleteComment', await api.post(`/api/comments/${id}/delete`, {}), 200)
    await answersAsDescribed('deleteComment', await api.post(`/api/comments/${id}/delete`, {}), 404)
  })

  it('when somebody downloads and erases all of their own, or asks for the link to it', async () => {
    const api = new ApiClient()
    await answersAsDescribed('downloadOwn', await api.get('/api/own-comments/file'), 404)
    await api.post(`/api/articles/${articleId}/comments`, typed)
    await answersAsDescribed('downloadOwn', await api.get('/api/own-comments/file'), 200)
    await answersAsDescribed('eraseOwn', await api.post('/api/own-comments/erase', {}), 422)
    await answersAsDescribed('eraseOwn', await api.post('/api/own-comments/erase', { confirm: true }), 200)
    await answersAsDescribed('eraseOwn', await api.post('/api/own-comments/erase', { confirm: true, as: 'over' }), 410)
    await answersAsDescribed('sendOwnLink', await api.post('/api/own-comments/link', { email: typed.email }), 202)
  })

  it('when those who write here pin and pick', async () => {
    const api = await ApiClient.signedIn('owner')
    const { id } = await buildComment({ articleId })
    await answersAsDescribed('pinThread', await api.post(`/api/comments/${id}/pin`, {}), 200)
    await answersAsDescribed('pickComment', await api.post(`/api/comments/${id}/pick`, { undo: true }), 200)
  })

  it('when what is sent is refused: unreadable, of another type, without text; the description refuses the last as well', async () => {
    const api = new ApiClient()
    const address = `/api/articles/${articleId}/comments`
    await answersAsDescribed('postComment', await api.send(address, '{"text":', 'application/json'), 400)
    await answersAsDescribed('postComment', await api.send(address, '{}', 'text/plain'), 415)
    await answersAsDescribed('postComment', await api.post('/api/articles/nowhere/comments', typed), 404)
    const document = await read()
    const body = compiled(document, described(document, 'postComment').requestBody?.content['application/json']?.schema ?? {})
    expect(body.safeParse(typed).success).toBe(true)
    for (const wrong of [{ ...typed, text: '' }, { ...typed, name: 'x'.repeat(textLimits.name + 1) }, { name: 'Tigran' }]) {
      expect(body.safeParse(wrong).success).toBe(false)
      await answersAsDescribed('postComment', await api.post(address, wrong), 422)
    }
  })
})
