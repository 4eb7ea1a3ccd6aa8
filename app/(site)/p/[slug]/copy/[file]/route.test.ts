import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { largeFiles } from '@/app/documents'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { knownSizes } from '@/domain/exports/cache/known-sizes'
import { buildSettings } from '@/domain/settings/factory'
import { type FrontUnderTest, startFront } from '@/platform/front/testing/start-front'
import { useTestDatabase } from '@/platform/testing/test-database'
import { GET } from './route'

useTestDatabase()

let under: FrontUnderTest
beforeEach(async () => {
  await buildSettings()
  // How soon a copy is made is not what is asked here.
  under = await startFront(answerAsNext, { largeFiles, settings: { renderTimeoutMs: 60_000 } })
})
afterEach(() => under.stop())

async function answerAsNext({ url = '' }: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, , slug = '', , file = ''] = url.split('/')
  const { status, headers, body } = await GET(new Request(new URL(url, 'http://localhost:3000')), {
    params: Promise.resolve({ slug, file }),
  })
  response.writeHead(status, Object.fromEntries(headers))
  if (body) Readable.fromWeb(body as ReadableStream).pipe(response)
  else response.end()
}

it('the first who asks for a copy gets it and no cookie, though the essay’s page now tells its size', async () => {
  const { id, slug } = await buildPublishedArticle()
  const { status, headers, cookies } = await under.ask(`/p/${slug}/copy/epub`)
  expect([status, headers['content-type'], cookies]).toEqual([200, 'application/epub+zip', []])
  expect(knownSizes(id, 1)).toEqual({ epub: Number(headers['content-length']) })
})
