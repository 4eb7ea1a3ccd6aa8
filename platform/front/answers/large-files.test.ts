import { expect, it } from 'vitest'
import { startFront } from '../testing/start-front'

const bytes = 'x'.repeat(5_000)

it('streams a file from its route handler, under the handler’s own mark, and asks it whether it has changed', async () => {
  const asked: (string | undefined)[] = []
  const under = await startFront(
    (request, response) => {
      asked.push(request.headers['if-none-match'])
      response.setHeader('content-type', 'application/pdf')
      response.setHeader('etag', '"mark"')
      if (request.headers['if-none-match'] === '"mark"') response.statusCode = 304
      response.end(response.statusCode === 304 ? undefined : bytes)
    },
    { largeFiles: /\.pdf$/ },
  )
  try {
    const first = await under.ask('/p/one.pdf')
    expect([first.status, first.headers.etag, first.body]).toEqual([200, '"mark"', bytes])
    expect(first.headers['content-encoding']).toBeUndefined()
    const again = await under.ask('/p/one.pdf', { headers: { 'if-none-match': '"mark"' } })
    expect([again.status, again.body]).toEqual([304, ''])
    // Nothing is kept in memory: each request came through.
    expect(asked).toEqual([undefined, '"mark"'])
  } finally {
    await under.stop()
  }
})
