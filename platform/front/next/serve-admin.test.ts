import { afterEach, expect, it } from 'vitest'
import { type FrontUnderTest, startFront } from '../testing/start-front'

let under: FrontUnderTest
afterEach(() => under.stop())

async function startAdmin() {
  const rendered: string[] = []
  under = await startFront(
    (request, response) => {
      rendered.push(request.url ?? '')
      response.setHeader('Content-Type', request.headers.rsc === undefined ? 'text/html' : 'text/x-component')
      response.end('1:"the route tree"')
    },
    { adminVisitor: async (cookie) => (cookie === 'owner' ? 'enters' : cookie === 'reader' ? 'signed-in' : 'signed-out') },
  )
  return rendered
}

const router = { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' }

it.each(['/admin', '/admin/articles/one?status=draft', '/admin/config.php', '/admin/a/'])(
  'admin / signed out: %s leads to sign in, and nothing is rendered',
  async (path) => {
    const rendered = await startAdmin()
    for (const headers of [{}, router]) {
      const answer = await under.ask(path, { headers })
      const to = encodeURIComponent(path.replace(/\?.*$/, '').replace(/\/$/, ''))
      expect(answer).toMatchObject({
        status: 307,
        body: '',
        headers: { location: `/sign-in?to=${to}`, 'cache-control': 'private, no-store' },
      })
    }
    expect(rendered).toEqual([])
  },
)

it('admin / router: answers who may enter in the framework’s own language, and nobody else', async () => {
  await startAdmin()
  const typeFor = async (cookie: string) => (await under.ask('/admin', { headers: { ...router, cookie } })).headers['content-type']
  expect(await typeFor('owner')).toBe('text/x-component')
  expect(await typeFor('reader')).toBe('text/html')
})
