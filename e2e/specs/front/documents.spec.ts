import { gzipSync } from 'node:zlib'
import { everyBlock } from '../../fixtures/essay'
import { expect, test } from '../../fixtures/test'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  'frame-src https://www.youtube-nocookie.com https://player.vimeo.com https://w.soundcloud.com https://open.spotify.com https://embed.podcasts.apple.com; ' +
  "form-action 'self'; " +
  "manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types broadside; " +
  'report-to policy; report-uri /api/policy-reports'

test('every document and page carries one script, the constant policy and no trace of the framework', async ({ request, data }) => {
  const { id, slug } = await data.buildPublishedArticle({ body: everyBlock, tags: ['Harbours'] })
  const { id: commentId } = await data.buildComment({ articleId: id })
  const year = new Date().getUTCFullYear()
  const places = [
    '/',
    '/about',
    '/feeds',
    '/offline',
    '/archive',
    `/archive/${year}`,
    '/tag/harbours',
    `/p/${slug}`,
    `/p/${slug}/comments`,
    `/p/${slug}/comments/${commentId}`,
  ]
  for (const place of [...places, `/p/${slug}/respond`, '/sign-in', '/nowhere']) {
    const answer = await request.get(place, { headers: { accept: 'text/html' } })
    const html = await answer.text()
    expect(answer.headers()['content-security-policy'], place).toBe(policy)
    const scripts = html.match(/<script[^>]*>/g) ?? []
    expect(
      scripts.filter((tag) => tag !== '<script type="application/ld+json">'),
      place,
    ).toEqual([expect.stringMatching(/^<script src="\/reader\.\w+\.js" integrity="sha384-[\w+/=]{64}">$/)])
    expect(html, place).not.toMatch(/<[^>]*\s(style|on\w+)=|<style|<!--|__next|data-precedence|modulepreload|next-size-adjust/)
    expect(html, place).toContain('</html>')
  }
})

test('a document has no cookie, is compressed, and costs 304 for who has it', async ({ request, data }) => {
  const { slug } = await data.buildPublishedArticle({ body: everyBlock })
  const first = await request.get(`/p/${slug}`)
  expect(first.headers()).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'no-cache' })
  expect(first.headers()).not.toHaveProperty('set-cookie')
  const again = await request.get(`/p/${slug}`, { headers: { 'if-none-match': first.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
})

test('an essay with fifty threads weighs at most 40 KB, and its one script at most 10,900 bytes', async ({ request }) => {
  const page = await request.get('/p/how-to-wait')
  const html = await page.text()
  expect(html.match(/<li id="comment-/g)?.length, 'the demo’s long thread is under it').toBeGreaterThanOrEqual(50)
  expect(gzipSync(html).length, 'the document').toBeLessThanOrEqual(40 * 1024)
  const files = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, file = '']) => file)
  expect(files).toEqual([expect.stringMatching(/^\/reader\.\w+\.js$/)])
  const script = await request.get(files[0] ?? '')
  expect(script.status()).toBe(200)
  expect(gzipSync(await script.body()).length, 'the script').toBeLessThanOrEqual(10_900)
})

test('a write from another site is refused, wherever it is sent', async ({ request, data }) => {
  const { id } = await data.buildPublishedArticle()
  const routes = [`/api/articles/${id}/comments`, '/api/session/password', '/api/session/end-all', '/api/uploads', '/admin/settings']
  for (const route of routes) {
    const answer = await request.post(route, { headers: { origin: 'https://evil.example' }, form: { text: 'Buy this', name: 'Mallory' } })
    expect(answer.status(), route).toBe(403)
  }
  expect(await data.db().comment.count({ where: { guestName: 'Mallory' } })).toBe(0)
})

test('the admin runs under a nonce of its own, with nothing for the browser to complain about', async ({ asOwner }) => {
  const { page } = await asOwner()
  const answer = await page.goto('/admin')
  expect(answer?.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic';/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
